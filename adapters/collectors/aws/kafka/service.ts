import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmanagedstreamingforapachekafka.html */
export const kafka = awsService({
  id: 'kafka',
  prefix: 'kafka',
  load: () => import('@aws-sdk/client-kafka'),
  client: 'KafkaClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
