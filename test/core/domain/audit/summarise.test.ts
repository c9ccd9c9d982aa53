import { describe, expect, it } from 'vitest';
import { type EndedShard, endingOf, type ShardState } from '#core/domain/audit/shard.ts';
import { summarise } from '#core/domain/audit/summarise.ts';
import type { Tally } from '#core/domain/evaluate.ts';

const tally = (severity: Tally['severity'], counts: Partial<Tally>): Tally => ({
  control: `one.${severity}`,
  severity,
  pass: 0,
  fail: 0,
  unknown: 0,
  notApplicable: 0,
  exempted: 0,
  ...counts,
});

const call = (outcome: 'answered' | 'denied' | 'throttled', count: number) => ({
  service: 's3',
  operation: 'ListBuckets',
  region: 'eu-west-3',
  outcome,
  code: null,
  count,
});

const collected: ShardState = {
  state: 'collected',
  manifest: { shard: 'aws.s3', chunks: [], resources: 1, calls: 1, refusedCalls: 0 },
};
const lost: ShardState = { state: 'not-collected', why: 'not-collected', code: 'TimeoutError' };

const ended = (state: ShardState): EndedShard => ({
  id: 'aws.s3',
  collector: 'aws.s3',
  account: '123456789012',
  region: null,
  ending: endingOf(state),
});

const nothing = { tallies: [], resources: 0, calls: [], shards: [], drift: null };

describe('the summary of an audit', () => {
  it('counts failures, undecided verdicts and exemptions apart', () => {
    const tallies = [
      tally('critical', { fail: 2, unknown: 1, exempted: 3 }),
      tally('low', { pass: 5, fail: 1 }),
      { ...tally('low', { fail: 4 }), control: 'other.low' },
    ];
    expect(summarise({ ...nothing, tallies, resources: 9 })).toMatchObject({
      resources: 9,
      controls: 3,
      failed: { critical: 2, high: 0, medium: 0, low: 5 },
      unknown: { critical: 1, high: 0, medium: 0, low: 0 },
      exempted: 3,
    });
  });

  it('says what was refused, and which parts were lost', () => {
    const calls = [call('answered', 10), call('denied', 2), call('throttled', 1)];
    const shards = [collected, lost, { state: 'running' } as const].map(ended);
    expect(summarise({ ...nothing, calls, shards })).toMatchObject({
      calls: { made: 13, refused: 3 },
      shards: { collected: 1, notCollected: 2 },
    });
  });

  it('of nothing has no score, and no drift', () => {
    expect(summarise(nothing)).toMatchObject({
      evaluation: { score: null, coverage: null },
      drift: null,
    });
  });
});
