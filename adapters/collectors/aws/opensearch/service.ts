import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonopensearchservice.html */
export const opensearch = awsService({
  id: 'opensearch',
  prefix: 'es',
  load: () => import('@aws-sdk/client-opensearch'),
  client: 'OpenSearchClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
