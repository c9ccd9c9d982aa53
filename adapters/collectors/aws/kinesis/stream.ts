import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { kinesis } from './service.ts';

export const stream = collects(
  'aws.kinesis.stream',
  each(kinesis, 'ListStreams', {}, ({ StreamNames }) => StreamNames),
  (name, place) => arnOf(place, 'kinesis', `stream/${name}`),
).read(kinesis, 'DescribeStreamSummary', (StreamName) => ({ StreamName }), {
  encrypted: ({ StreamDescriptionSummary }) =>
    whetherIs(StreamDescriptionSummary?.EncryptionType, 'KMS'),
  retentionHours: ({ StreamDescriptionSummary }) =>
    given(StreamDescriptionSummary?.RetentionPeriodHours),
});
