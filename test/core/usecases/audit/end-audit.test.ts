import { describe, expect, it } from 'vitest';
import type { Audit, AuditRef } from '#core/domain/audit/audit.ts';
import { auditFolder } from '#core/domain/audit/audit-keys.ts';
import type { AuditPlan } from '#core/domain/audit/audit-plan.ts';
import type { AuditSealReference } from '#core/domain/audit/audit-seal.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import { known } from '#core/domain/fact.ts';
import { instantOf } from '#core/domain/time.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { cancelAudit, failAudit } from '#core/usecases/audit/end-audit.ts';
import { putJson } from '#core/usecases/audit/json-objects.ts';
import { keepPlan } from '#core/usecases/audit/kept-plan.ts';
import { removeAudit } from '#core/usecases/audit/remove-audit.ts';
import { actor } from '../vigilance-fixtures.ts';
import { auditRef, auditWorld, openedAudit, shardOf } from './audit-fixtures.ts';

const s3 = shardOf('aws.s3', 'aws.s3.bucket');

const setUp = (changes: Partial<Audit> = {}) => {
  const { ports, records, objects } = auditWorld();
  const ref = auditRef(1);
  records.audits.set(`account-1 ${ref.auditId}`, { ...openedAudit(1), ...changes });
  const stopped: AuditRef[] = [];
  const runner = {
    startAudit: async () => undefined,
    stopAudit: async (one: AuditRef) => void stopped.push(one),
  };
  const status = async () => (await ports.store.find(ref))?.status;
  return { ref, ports: { ...ports, runner }, records, objects, stopped, status };
};

const bucket = (place: number): Collected => ({
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: `arn:aws:s3:::${place}`,
    region: 'eu-west-3',
    facts: { publicAccess: known('private') },
  },
});

describe('cancelling an audit', () => {
  it('ends it, stops its pipeline and forgets how the target was entered', async () => {
    const { ref, ports, records, stopped, status } = setUp();
    await ports.vault.keep(ref, { kind: 'profile', name: null });
    expect(await cancelAudit(ports)(ref, actor)).toMatchObject({ kind: 'cancelled' });
    expect(await status()).toBe('cancelled');
    expect(stopped).toEqual([ref]);
    expect(await ports.vault.find(ref)).toBeNull();
    expect(records.trail).toMatchObject([{ action: 'audit.cancelled', ...actor }]);
  });

  it('is nothing to an audit that has ended, or that another account has', async () => {
    const { ref, ports } = setUp({ status: 'sealed' });
    expect(await cancelAudit(ports)(ref, actor)).toEqual({ kind: 'ended' });
    const foreign = { ...ref, accountId: 'account-2' as typeof ref.accountId };
    expect(await cancelAudit(ports)(foreign, actor)).toEqual({ kind: 'not-found' });
  });

  it('ends a shard that is being collected, and with it the calls', async () => {
    const { ref, ports, status } = setUp();
    let streamed = 0;
    const collectors = async () => ({
      plan: () => Promise.reject(new Error('planned already')),
      async *collect(_: Shard, __: unknown, signal: AbortSignal) {
        while (!signal.aborted) {
          streamed += 1;
          if (streamed === 100) await cancelAudit(ports)(ref, actor);
          yield bucket(streamed);
        }
      },
    });
    const plan: AuditPlan = {
      target: openedAudit(1).target,
      accounts: [],
      shards: [s3],
      calls: [],
    };
    await keepPlan(ports.snapshots, ref, plan);
    const never = new AbortController().signal;
    const outcome = await collectShard({ ...ports, collectors })(ref, 0, never);
    expect(outcome).toEqual({ kind: 'ended' });
    expect(streamed).toBeLessThan(120);
    expect(await status()).toBe('cancelled');
    expect(await ports.store.shards(ref)).toMatchObject([{ state: { state: 'running' } }]);
  });
});

describe('an audit that fails', () => {
  it('says why, and in the trail what happened', async () => {
    const { ref, ports, records } = setUp();
    await failAudit(ports)(ref, 'credentials-refused', 'ExpiredToken', actor);
    expect(await ports.store.find(ref)).toMatchObject({
      status: 'failed',
      failure: 'credentials-refused',
    });
    expect(records.trail).toMatchObject([
      { action: 'audit.failed', after: { cause: 'ExpiredToken' } },
    ]);
  });

  it('stays as it ended before', async () => {
    const { ref, ports, records, status } = setUp({ status: 'cancelled' });
    await failAudit(ports)(ref, 'internal', 'Error', actor);
    expect([await status(), records.trail.length]).toEqual(['cancelled', 0]);
  });
});

const hash = (character: string) => character.repeat(64) as AuditSealReference['pdfSha256'];

const seal: AuditSealReference = {
  envelopeKey: 'seals/account-1/one.json',
  pdfKey: 'reports/account-1/one/a.pdf',
  pdfSha256: hash('a'),
  payloadSha256: hash('b'),
  sealedAt: instantOf(Date.parse('2026-11-21T10:00:00.000Z')),
  exports: [{ format: 'csv', key: 'reports/account-1/one/c.csv', sha256: hash('c'), bytes: 3 }],
};

describe('removing an audit', () => {
  it('takes it away with all that it collected, and nothing of another one', async () => {
    const { ref, ports, objects, records, status } = setUp({ status: 'sealed' });
    await putJson(ports.snapshots, `${auditFolder(ref)}report.json`, {});
    await putJson(ports.snapshots, `${auditFolder(auditRef(2))}report.json`, {});
    expect(await removeAudit(ports)(ref, actor)).toEqual({ kind: 'removed' });
    expect(await status()).toBeUndefined();
    expect([...objects.keys()]).toEqual([`${auditFolder(auditRef(2))}report.json`]);
    expect(records.trail).toMatchObject([{ action: 'audit.removed' }]);
    expect(await removeAudit(ports)(ref, actor)).toEqual({ kind: 'not-found' });
  });

  it('leaves of a seal what its holders have anyway, and nothing that names account or target', async () => {
    const { ref, ports, records } = setUp({ status: 'sealed', seal });
    await removeAudit(ports)(ref, actor);
    const left = await ports.store.sealUnder(openedAudit(1).token);
    expect(left).toEqual({
      withdrawnOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      sealedAt: seal.sealedAt,
      payloadSha256: hash('b'),
      files: [hash('a'), hash('c')],
    });
    const kept = JSON.stringify([...records.withdrawn]);
    for (const name of [ref.accountId, ref.auditId, '123456789012']) {
      expect(kept).not.toContain(name);
    }
    expect(records.trail).toMatchObject([{ after: { status: 'withdrawn' } }]);
  });

  it('leaves nothing of one that was never sealed', async () => {
    const { ref, ports, records } = setUp({ status: 'failed' });
    await removeAudit(ports)(ref, actor);
    expect(records.withdrawn.size).toBe(0);
    expect(records.trail).toMatchObject([{ after: null }]);
  });

  it('waits until it has ended', async () => {
    const { ref, ports } = setUp();
    expect(await removeAudit(ports)(ref, actor)).toEqual({ kind: 'running' });
  });

  it('can be done again after a crash in between', async () => {
    const { ref, ports, status } = setUp({ status: 'failed' });
    const crash = { ...ports.store, remove: () => Promise.reject(new Error('killed')) };
    await expect(removeAudit({ ...ports, store: crash })(ref, actor)).rejects.toThrow('killed');
    expect(await removeAudit(ports)(ref, actor)).toEqual({ kind: 'removed' });
    expect(await status()).toBeUndefined();
  });
});
