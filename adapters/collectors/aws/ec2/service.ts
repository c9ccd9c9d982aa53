import { awsService } from '../service.ts';

/**
 * A bucket a region: 100 requests, then 20 a second for those that describe.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
export const ec2 = awsService({
  id: 'ec2',
  prefix: 'ec2',
  load: () => import('@aws-sdk/client-ec2'),
  client: 'EC2Client',
  scope: 'regional',
  rate: { perSecond: 20, burst: 100 },
});
