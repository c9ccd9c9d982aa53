import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfsx.html */
export const fsx = awsService({
  id: 'fsx',
  prefix: 'fsx',
  load: () => import('@aws-sdk/client-fsx'),
  client: 'FSxClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 20 },
});
