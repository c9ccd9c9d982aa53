import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoninspector2.html */
export const inspector2 = awsService({
  id: 'inspector2',
  prefix: 'inspector2',
  load: () => import('@aws-sdk/client-inspector2'),
  client: 'Inspector2Client',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
