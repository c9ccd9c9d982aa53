import { describe, expect, it } from 'vitest';
import { planKey } from '#core/domain/audit/audit-keys.ts';
import type { AuditPlan } from '#core/domain/audit/audit-plan.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import type { CollectionPlan } from '#core/ports/collector.ts';
import { findJson } from '#core/usecases/audit/json-objects.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { auditRef, auditWorld, openedAudit, shardOf } from './audit-fixtures.ts';

const target = { provider: 'aws', account: '123456789012', regions: null, services: null } as const;

const planned = (...shards: readonly Shard[]): CollectionPlan => ({
  kind: 'planned',
  target,
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
    expect(await findJson<AuditPlan>(ports.snapshots, planKey(ref))).toEqual({
      target,
      shards: [s3],
      calls: [],
    });
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

  it('is for audits that run', async () => {
    expect(await setUp([], { status: 'cancelled' }).plan(ref)).toEqual({ kind: 'ended' });
    expect(await setUp([]).plan(auditRef(2))).toEqual({ kind: 'audit-missing' });
  });
});
