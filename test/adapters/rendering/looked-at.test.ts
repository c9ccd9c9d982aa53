import { expect, it } from 'vitest';
import type { EndedShard, ShardEnding } from '#core/domain/audit/shard.ts';
import { looksByService } from '../../../adapters/rendering/audit/looked-at.ts';

const whole: ShardEnding = { collected: true, resources: 2, calls: 3, refusedCalls: 0 };
const part: ShardEnding = { ...whole, refusedCalls: 1 };
const lost: ShardEnding = { collected: false, why: 'denied', code: 'AccessDenied' };

const shard = (account: string, region: string, ending: ShardEnding): EndedShard => ({
  id: `${account}/aws.s3@${region}`,
  collector: 'aws.s3',
  account,
  region,
  ending,
});

it('draws a region in part, unless all accounts of an organisation ended alike there', () => {
  const [sales, lab] = ['111122223333', '444455556666'];
  const [look] = looksByService([
    shard(sales, 'a', whole),
    shard(lab, 'a', whole),
    shard(sales, 'b', whole),
    shard(lab, 'b', lost),
    shard(sales, 'c', lost),
    shard(lab, 'c', lost),
    shard(sales, 'd', whole),
    shard(lab, 'd', part),
  ]);
  expect(look).toMatchObject({
    endings: ['whole', 'part', 'lost', 'part'],
    collected: 5,
    parts: 8,
    resources: 10,
    refused: 1,
  });
});
