import { awsService } from '../service.ts';

/** Classic load balancers. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancing.html */
export const elb = awsService({
  id: 'elb',
  prefix: 'elasticloadbalancing',
  load: () => import('@aws-sdk/client-elastic-load-balancing'),
  client: 'ElasticLoadBalancingClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 20 },
});
