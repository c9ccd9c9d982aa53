import { expect, it } from 'vitest';
import { bucket } from '#adapters/collectors/aws/s3/bucket.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

it('a bucket lies where the listing says, and nowhere that is guessed', async () => {
  const found = await factsFound(bucket, {
    ListBuckets: { Buckets: [{ Name: 'one', BucketRegion: 'us-east-1' }, { Name: 'other' }] },
  });
  const regions = Object.values(found).map((facts) => facts['region']);
  expect(regions).toEqual([known('us-east-1'), unread('absent')]);
});
