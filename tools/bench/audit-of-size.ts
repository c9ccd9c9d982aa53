import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { memoryAuditStore, noRecords } from '#adapters/node/memory-audit-store.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { controls } from '#controls/controls.generated.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import { type Audit, refOf } from '#core/domain/audit/audit.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { syntheticAccount, target } from './synthetic-account.ts';

/** What one audit took; printed as JSON by a process that does nothing else. */
export interface AuditOfSize {
  readonly collectMilliseconds: number;
  readonly judgeMilliseconds: number;
  readonly resources: number;
  readonly calls: number;
  readonly failures: number;
  /** Bytes, at the most. */
  readonly memory: number;
}

const openedAudit = (): Audit => ({
  id: randomIds.auditId(),
  accountId: 'bench' as AccountId,
  target,
  language: 'en',
  requestedBy: 'bench' as PersonId,
  requestedAt: systemClock.now(),
  token: randomIds.token(),
  status: 'running',
  failure: null,
  summary: null,
  seal: null,
});

const portsIn = (folder: string, audit: Audit, size: number) => {
  const records = noRecords();
  records.audits.set(`${audit.accountId} ${audit.id}`, audit);
  const objects = join(folder, audit.id);
  return {
    store: memoryAuditStore(records),
    snapshots: folderSnapshotStore({
      folder: objects,
      address: 'file:///',
      linkKey: randomBytes(32),
      clock: systemClock,
    }),
    vault: { keep: async () => undefined, find: async () => null, forget: async () => undefined },
    collectors: async () => syntheticAccount(size),
    clock: systemClock,
    controls,
  };
};

const auditOfSize = async (folder: string, size: number): Promise<AuditOfSize> => {
  const audit = openedAudit();
  const ref = refOf(audit);
  const ports = portsIn(folder, audit, size);
  const never = new AbortController().signal;
  const begun = performance.now();
  const plan = await planAudit(ports)(ref);
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  for (let place = 0; place < plan.shards; place += 1) await collectShard(ports)(ref, place, never);
  const collected = performance.now();
  await judgeAudit(ports)(ref);
  const summary = (await ports.store.find(ref))?.summary;
  if (!summary) throw new Error('the audit was not judged');
  return {
    collectMilliseconds: collected - begun,
    judgeMilliseconds: performance.now() - collected,
    resources: summary.resources,
    calls: summary.calls.made,
    failures: Object.values(summary.failed).reduce((sum, one) => sum + one, 0),
    memory: process.resourceUsage().maxRSS * 1024,
  };
};

const [folder = '', size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await auditOfSize(folder, Number(size))));
