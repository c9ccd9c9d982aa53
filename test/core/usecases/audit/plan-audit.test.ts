import { describe, expect, it } from 'vitest';
import type { Shard } from '#core/domain/audit/shard.ts';
import type { CollectionPlan } from '#core/ports/collector.ts';
import { findPlan, plannedShard } from '#core/usecases/audit/kept-plan.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { auditRef, auditWorld, openedAudit, shardOf } from './audit-fixtures.ts';

const target = {
  provider: 'aws',
  account: '123456789012',
  organization: null,
  regions: null,
  services: null,
} as const;
const accounts = [{ id: '123456789012', name: null }];

const planned = (...shards: readonly Shard[]): CollectionPlan => ({
  kind: 'planned',
  target,
  accounts,
  shards,
  calls: [],
});

const ref = auditRef(1);

const setUp = (plans: readonly CollectionPlan[], changes = {}) => {
  const { ports, records } = auditWorld();
  records.audits.set(`account-1 ${ref.auditId}`, {
    ...openedAudit(1),
    target: { ...target, account: null },
    ...changes,
  });
  let asked = 0;
  const collectors = async () => ({
    plan: async () => {
      const plan = plans[asked];
      asked += 1;
      if (!plan) throw new Error('asked once too often');
      return plan;
    },
    async *collect() {},
  });
  const plan = planAudit({ ...ports, collectors });
  return { plan, ports, asked: () => asked };
};

describe('planning an audit', () => {
  const s3 = shardOf('aws.s3', 'aws.s3.bucket');

  it('writes the parts, and whose account it is', async () => {
    const { plan, ports } = setUp([planned(s3)]);
    expect(await plan(ref)).toEqual({ kind: 'planned', shards: 1 });
    const kept = { target, accounts, shards: [s3], calls: [] };
    expect(await findPlan(ports.snapshots, ref)).toEqual(kept);
    expect((await ports.store.find(ref))?.target).toEqual(target);
  });

  it('twice keeps the first plan, and asks nobody again', async () => {
    const { plan, asked } = setUp([planned(s3)]);
    await plan(ref);
    expect(await plan(ref)).toEqual({ kind: 'planned', shards: 1 });
    expect(asked()).toBe(1);
  });

  it('after a crash before the plan was written plans anew', async () => {
    const { plan, ports } = setUp([planned(s3), planned(s3)]);
    const { snapshots } = ports;
    const crashing = {
      ...ports,
      snapshots: { ...snapshots, putOnce: () => Promise.reject(new Error('killed')) },
    };
    const collectors = async () => ({ plan: async () => planned(s3), async *collect() {} });
    await expect(planAudit({ ...crashing, collectors })(ref)).rejects.toThrow('killed');
    expect(await plan(ref)).toEqual({ kind: 'planned', shards: 1 });
  });

  it('hands on why it is impossible', async () => {
    const refused = {
      kind: 'impossible',
      failure: 'credentials-refused',
      code: 'ExpiredToken',
    } as const;
    expect(await setUp([refused]).plan(ref)).toEqual(refused);
  });

  it('finds each of thousands of shards at its place, without reading the others', async () => {
    const shards = Array.from({ length: 3_001 }, (_, place) => shardOf(`aws.s3@r-${place}`));
    const { plan, ports } = setUp([planned(...shards)]);
    expect(await plan(ref)).toEqual({ kind: 'planned', shards: 3_001 });
    const read: string[] = [];
    const snapshots = {
      ...ports.snapshots,
      find: (key: string) => {
        read.push(key);
        return ports.snapshots.find(key);
      },
    };
    for (const place of [0, 249, 250, 3_000]) {
      expect((await plannedShard(snapshots, ref, place)).shard).toEqual(shards[place]);
    }
    expect(read).toHaveLength(8);
    await expect(plannedShard(snapshots, ref, 3_001)).rejects.toThrow('no shard 3001');
  });

  it('refuses more shards than one run takes', async () => {
    const many = Array.from({ length: 40_001 }, () => s3);
    expect(await setUp([planned(...many)]).plan(ref)).toEqual({
      kind: 'impossible',
      failure: 'target-too-large',
      code: '40001 shards',
    });
  });

  it('is for audits that run', async () => {
    expect(await setUp([], { status: 'cancelled' }).plan(ref)).toEqual({ kind: 'ended' });
    expect(await setUp([]).plan(auditRef(2))).toEqual({ kind: 'audit-missing' });
  });
});
