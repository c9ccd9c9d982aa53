import { memoryAuditStore, noRecords } from '#adapters/node/memory-audit-store.ts';
import { controls } from '#controls/controls.generated.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Audit, AuditId, AuditRef } from '#core/domain/audit/audit.ts';
import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import type { Token } from '#core/domain/seal.ts';
import { instantOf } from '#core/domain/time.ts';
import type { CollectionPlan } from '#core/ports/collector.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { giveUpShard } from '#core/usecases/audit/give-up-shard.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { tickingClock } from '../vigilance-fixtures.ts';

const accountId = 'account-1' as AccountId;

export const auditRef = (number: number): AuditRef => ({
  accountId,
  auditId: `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}` as AuditId,
});

export const openedAudit = (number: number): Audit => ({
  id: auditRef(number).auditId,
  accountId,
  target: {
    provider: 'aws',
    account: '123456789012',
    organization: null,
    regions: null,
    services: null,
  },
  language: 'fr',
  requestedBy: 'person-1' as PersonId,
  requestedAt: instantOf(Date.parse('2026-11-21T09:59:00.000Z') + number * 3_600_000),
  token: `${'A'.repeat(21)}${number}` as Token,
  status: 'running',
  failure: null,
  summary: null,
  seal: null,
});

/** Objects in memory, with the promises of the port. */
export const memorySnapshots = () => {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const snapshots: SnapshotStore = {
    async putOnce(key, body) {
      if (objects.has(key)) return 'already-there';
      objects.set(key, body);
      return 'written';
    },
    find: async (key) => objects.get(key) ?? null,
    link: () => Promise.reject(new Error('not part of this test')),
    async removeAll(folder) {
      for (const key of objects.keys()) if (key.startsWith(folder)) objects.delete(key);
    },
  };
  return { snapshots, objects };
};

export const memoryVault = (): CredentialVault => {
  const kept = new Map<string, AwsAccess>();
  return {
    async keep({ auditId }, access) {
      kept.set(auditId, access);
    },
    find: async ({ auditId }) => kept.get(auditId) ?? null,
    async forget({ auditId }) {
      kept.delete(auditId);
    },
  };
};

/** What a scripted collection finds: by shard, what it streams, or the error that it ends in. */
export type Script = Readonly<Record<string, readonly Collected[] | Error>>;

export const shardOf = (id: string, ...kinds: Shard['kinds']): Shard => {
  const [collector = id, region = null] = id.split('@');
  return { id, collector, account: '123456789012', region, kinds, lost: null };
};

/** A whole pipeline over memory, with a collector that says what it is told to. */
export const auditWorld = () => {
  const records = noRecords();
  const store = memoryAuditStore(records);
  const { snapshots, objects } = memorySnapshots();
  const planCalls: Call[] = [];
  let script: Script = {};
  let plan: CollectionPlan = { kind: 'impossible', failure: 'internal', code: 'unscripted' };
  const collectors = async () => ({
    plan: async () => plan,
    async *collect({ id }: Shard): AsyncGenerator<Collected> {
      const told = script[id] ?? [];
      if (told instanceof Error) throw told;
      yield* told;
    },
  });
  const ports = {
    store,
    snapshots,
    vault: memoryVault(),
    collectors,
    clock: tickingClock(),
    controls,
  };
  const never = new AbortController().signal;

  /** Runs an audit to its judgement, giving lost shards up as the state machine does. */
  const audit = async (number: number, shards: readonly Shard[], told: Script) => {
    const opened = openedAudit(number);
    const ref = auditRef(number);
    script = told;
    const accounts = [...new Set(shards.flatMap(({ account }) => account ?? []))];
    plan = {
      kind: 'planned',
      target: opened.target,
      accounts: accounts.map((id) => ({ id, name: null })),
      shards,
      calls: planCalls,
    };
    records.audits.set(`${accountId} ${opened.id}`, opened);
    await planAudit(ports)(ref);
    for (const [place, { id }] of shards.entries()) {
      await collectShard(ports)(ref, place, never).catch(async (error: unknown) => {
        await giveUpShard(ports)(ref, place, error instanceof Error ? error.name : id);
      });
    }
    await judgeAudit(ports)(ref);
    return ref;
  };
  return { ports, records, objects, planCalls, audit };
};
