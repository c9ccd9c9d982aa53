import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmemorydb.html */
export const memorydb = awsService({
  id: 'memorydb',
  prefix: 'memorydb',
  load: () => import('@aws-sdk/client-memorydb'),
  client: 'MemoryDBClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
