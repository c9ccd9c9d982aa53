import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticache.html */
export const elasticache = awsService({
  id: 'elasticache',
  prefix: 'elasticache',
  load: () => import('@aws-sdk/client-elasticache'),
  client: 'ElastiCacheClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
