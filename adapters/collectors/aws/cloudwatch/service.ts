import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
export const cloudwatch = awsService({
  id: 'cloudwatch',
  prefix: 'cloudwatch',
  load: () => import('@aws-sdk/client-cloudwatch'),
  client: 'CloudWatchClient',
  scope: 'regional',
  rate: { perSecond: 9, burst: 9 },
});
