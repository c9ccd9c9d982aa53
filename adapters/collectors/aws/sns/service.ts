import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
export const sns = awsService({
  id: 'sns',
  prefix: 'sns',
  load: () => import('@aws-sdk/client-sns'),
  client: 'SNSClient',
  scope: 'regional',
  rate: { perSecond: 30, burst: 30 },
});
