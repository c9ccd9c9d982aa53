import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { firehose } from './service.ts';

export const stream = collects(
  'aws.firehose.stream',
  each(firehose, 'ListDeliveryStreams', {}, ({ DeliveryStreamNames }) => DeliveryStreamNames),
  (name, place) => arnOf(place, 'firehose', `deliverystream/${name}`),
).read(firehose, 'DescribeDeliveryStream', (DeliveryStreamName) => ({ DeliveryStreamName }), {
  type: ({ DeliveryStreamDescription }) =>
    oneOfThose(DeliveryStreamDescription?.DeliveryStreamType, [
      'DirectPut',
      'KinesisStreamAsSource',
      'MSKAsSource',
      'DatabaseAsSource',
    ]),
  // A stream that was never encrypted has no such configuration.
  encrypted: ({ DeliveryStreamDescription }) =>
    known(DeliveryStreamDescription?.DeliveryStreamEncryptionConfiguration?.Status === 'ENABLED'),
});
