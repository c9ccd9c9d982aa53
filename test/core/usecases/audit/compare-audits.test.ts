import { describe, expect, it } from 'vitest';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { SomeFailures } from '#core/domain/audit/heaviest-failures.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import { known } from '#core/domain/fact.ts';
import { compareAudits } from '#core/usecases/audit/compare-audits.ts';
import { auditRef, auditWorld, openedAudit, shardOf } from './audit-fixtures.ts';

const everywhere = shardOf('aws.s3', 'aws.s3.bucket');

const bucket = (name: string): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: name,
    region: 'eu-west-3',
    facts: { publicAccess: known('public-read') },
  },
});

const publicOnes = ({ heaviest }: SomeFailures) =>
  heaviest
    .filter(({ control }) => control === 'aws.s3.bucket-is-not-public')
    .map(({ resource }) => resource);

const compared = async (
  before: readonly [Shard, ...Collected[]],
  after: readonly [Shard, ...(Collected | Error)[]],
) => {
  const world = auditWorld();
  for (const [place, [shard, ...told]] of [before, after].entries()) {
    const [first] = told;
    const script = first instanceof Error ? first : (told as Collected[]);
    await world.audit(place + 1, [shard], { [shard.id]: script });
  }
  const outcome = await compareAudits(world.ports)(auditRef(2), auditRef(1));
  if (outcome.kind !== 'compared') throw new Error(outcome.kind);
  const { comparison } = outcome;
  return {
    new: publicOnes(comparison.new),
    persistent: publicOnes(comparison.persistent),
    resolved: publicOnes(comparison.resolved),
    unverified: publicOnes(comparison.unverified),
  };
};

const nothing = { new: [], persistent: [], resolved: [], unverified: [] };

describe('comparing two audits of a target', () => {
  it('tells what came, what stayed and what went, whichever is named first', async () => {
    const before = [everywhere, bucket('a'), bucket('b')] as const;
    expect(await compared(before, [everywhere, bucket('b'), bucket('c')])).toEqual({
      new: ['c'],
      persistent: ['b'],
      resolved: ['a'],
      unverified: [],
    });
  });

  it('resolves the failures of a thing that was the last of its kind', async () => {
    const gone = await compared([everywhere, bucket('a')], [everywhere]);
    expect(gone).toEqual({ ...nothing, resolved: ['a'] });
  });

  it('resolves nothing that was not collected, or that lies in another region', async () => {
    const lost = await compared([everywhere, bucket('a')], [everywhere, new Error('denied')]);
    expect(lost).toEqual({ ...nothing, unverified: ['a'] });
    const elsewhere = shardOf('aws.s3@eu-west-1', 'aws.s3.bucket');
    const away = await compared([everywhere, bucket('a')], [elsewhere]);
    expect(away).toEqual({ ...nothing, unverified: ['a'] });
  });

  it('needs two judged audits of the same target', async () => {
    const world = auditWorld();
    const compare = compareAudits(world.ports);
    await world.audit(1, [everywhere], { [everywhere.id]: [] });
    expect(await compare(auditRef(1), auditRef(2))).toEqual({ kind: 'not-found' });
    const running = openedAudit(2);
    world.records.audits.set(`account-1 ${running.id}`, running);
    expect(await compare(auditRef(1), auditRef(2))).toEqual({ kind: 'not-judged' });
    const other = { ...running.target, account: '210987654321' };
    world.records.audits.set(`account-1 ${running.id}`, { ...running, target: other });
    expect(await compare(auditRef(1), auditRef(2))).toEqual({ kind: 'targets-differ' });
  });
});
