import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import { known, unread } from '#core/domain/fact.ts';
import { auditContent } from '#core/usecases/audit/audit-content.ts';
import { findJson } from '#core/usecases/audit/json-objects.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { auditRef, auditWorld, shardOf } from './audit-fixtures.ts';

type World = ReturnType<typeof auditWorld>;

const publicBucket = 'aws.s3.bucket-is-not-public';

const bucket = (name: string, isRead = true): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: name,
    region: 'eu-west-3',
    facts: { publicAccess: isRead ? known('public-read') : unread('denied') },
  },
});

const namesOf = async (found: AsyncIterable<{ control: string; resource: string }>) => {
  const names: string[] = [];
  for await (const { control, resource } of found)
    if (control === publicBucket) names.push(resource);
  return names;
};

/** What a report tells, without its times and without where it lies. */
const toldBy = async ({ ports }: World, number: number) => {
  const report = await findJson<AuditReport>(ports.snapshots, reportKey(auditRef(number)));
  if (!report) throw new Error('no report');
  const { findings, resolved, unverified } = auditContent(ports.snapshots, report);
  const [found, gone, hidden] = await Promise.all(
    [findings(), resolved(), unverified()].map(namesOf),
  );
  return { found, gone, hidden, summary: report.summary, tallies: report.tallies };
};

describe('shards of an audit', () => {
  const shards = [
    shardOf('aws.s3@eu-west-1', 'aws.s3.bucket'),
    shardOf('aws.ec2@eu-west-1', 'aws.ec2.instance'),
    shardOf('aws.s3@eu-west-3', 'aws.s3.bucket'),
    shardOf('aws.backup@eu-west-3', 'aws.backup.vault', 'aws.s3.bucket'),
  ];

  it('may tell of the same resource: it is judged once', async () => {
    const names = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(names, names, names, async (...told) => {
        const world = auditWorld();
        const [first = [], second = [], third = []] = told.map((one) =>
          one.map((name) => bucket(name)),
        );
        const script = [first, [], second, third];
        await world.audit(
          1,
          shards,
          Object.fromEntries(shards.map(({ id }, place) => [id, script[place] ?? []])),
        );
        const { found } = await toldBy(world, 1);
        expect(found?.toSorted()).toEqual([...new Set(told.flat())].toSorted());
      }),
      { numRuns: 30 },
    );
  });
});

describe('an audit whose judgement broke off', () => {
  const s3 = shardOf('aws.s3', 'aws.s3.bucket');
  const judgedBefore = async () => {
    const world = auditWorld();
    await world.audit(1, [s3], { [s3.id]: [bucket('a'), bucket('b'), bucket('c')] });
    return world;
  };
  const second = { [s3.id]: [bucket('a'), bucket('b', false), bucket('d')] };

  it('is judged again as if nothing had been, wherever it broke off', async () => {
    const whole = await judgedBefore();
    await whole.audit(2, [s3], second);
    const expected = await toldBy(whole, 2);
    expect(expected).toMatchObject({ gone: ['c'], hidden: ['b'] });
    const written = [...whole.objects.keys()].filter((key) => key.includes(auditRef(2).auditId));
    const parts = written.filter((key) => /judgements|report/.test(key)).length;
    expect(parts).toBeGreaterThan(5);
    for (let sound = 0; sound < parts; sound += 1) {
      const world = await judgedBefore();
      const { snapshots } = world.ports;
      const unbroken = { ...snapshots };
      let put = 0;
      snapshots.putOnce = async (key, body) => {
        if (/judgements|report/.test(key) && put++ === sound) throw new Error('broke off');
        return await unbroken.putOnce(key, body);
      };
      await expect(world.audit(2, [s3], second)).rejects.toThrow('broke off');
      await judgeAudit(world.ports)(auditRef(2));
      expect(await toldBy(world, 2)).toEqual(expected);
    }
  });
});
