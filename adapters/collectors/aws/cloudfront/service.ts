import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html */
export const cloudfront = awsService({
  id: 'cloudfront',
  prefix: 'cloudfront',
  load: () => import('@aws-sdk/client-cloudfront'),
  client: 'CloudFrontClient',
  scope: 'global',
  homeRegion: 'us-east-1',
  rate: { perSecond: 10, burst: 10 },
});
