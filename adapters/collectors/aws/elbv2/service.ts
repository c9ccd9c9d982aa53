import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html */
export const elbv2 = awsService({
  id: 'elbv2',
  prefix: 'elasticloadbalancing',
  load: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  client: 'ElasticLoadBalancingV2Client',
  scope: 'regional',
  rate: { perSecond: 5, burst: 20 },
});
