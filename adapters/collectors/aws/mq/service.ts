import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmq.html */
export const mq = awsService({
  id: 'mq',
  prefix: 'mq',
  load: () => import('@aws-sdk/client-mq'),
  client: 'MqClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
