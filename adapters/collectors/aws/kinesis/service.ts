import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisdatastreams.html */
export const kinesis = awsService({
  id: 'kinesis',
  prefix: 'kinesis',
  load: () => import('@aws-sdk/client-kinesis'),
  client: 'KinesisClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
