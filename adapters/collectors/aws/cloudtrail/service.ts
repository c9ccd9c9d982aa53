import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudtrail.html */
export const cloudtrail = awsService({
  id: 'cloudtrail',
  prefix: 'cloudtrail',
  load: () => import('@aws-sdk/client-cloudtrail'),
  client: 'CloudTrailClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 10 },
});
