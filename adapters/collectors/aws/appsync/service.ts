import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappsync.html */
export const appsync = awsService({
  id: 'appsync',
  prefix: 'appsync',
  load: () => import('@aws-sdk/client-appsync'),
  client: 'AppSyncClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
