import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53domains.html */
export const route53domains = awsService({
  id: 'route53domains',
  prefix: 'route53domains',
  load: () => import('@aws-sdk/client-route-53-domains'),
  client: 'Route53DomainsClient',
  scope: 'global',
  homeRegion: 'us-east-1',
  rate: { perSecond: 2, burst: 5 },
});
