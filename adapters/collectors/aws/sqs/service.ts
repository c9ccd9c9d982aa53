import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html */
export const sqs = awsService({
  id: 'sqs',
  prefix: 'sqs',
  load: () => import('@aws-sdk/client-sqs'),
  client: 'SQSClient',
  scope: 'regional',
  rate: { perSecond: 30, burst: 30 },
});
