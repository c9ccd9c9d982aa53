import type { ListDeliveryStreamsCommandOutput } from '@aws-sdk/client-firehose';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisfirehose.html */
export const firehose = awsService({
  id: 'firehose',
  prefix: 'firehose',
  load: () => import('@aws-sdk/client-firehose'),
  client: 'FirehoseClient',
  scope: 'regional',
  turns: {
    ListDeliveryStreams: ({
      DeliveryStreamNames,
      HasMoreDeliveryStreams,
    }: ListDeliveryStreamsCommandOutput) => {
      const last = DeliveryStreamNames?.at(-1);
      return HasMoreDeliveryStreams && last ? { ExclusiveStartDeliveryStreamName: last } : null;
    },
  },
  rate: { perSecond: 5, burst: 5 },
});
