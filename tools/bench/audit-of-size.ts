import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { memoryAuditStore, noRecords } from '#adapters/node/memory-audit-store.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { controls } from '#controls/controls.generated.ts';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import { type Audit, type AuditRef, refOf } from '#core/domain/audit/audit.ts';
import type { Collector } from '#core/ports/collector.ts';
import { collectShard } from '#core/usecases/audit/collect-shard.ts';
import { compareAudits } from '#core/usecases/audit/compare-audits.ts';
import { judgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { planAudit } from '#core/usecases/audit/plan-audit.ts';
import { readFindings, type WantedFindings } from '#core/usecases/audit/read-findings.ts';
import { syntheticAccount, target } from './synthetic-account.ts';

/** What two audits of one account took; printed as JSON by a process that does nothing else. */
export interface AuditOfSize {
  readonly collectMilliseconds: number;
  readonly judgeMilliseconds: number;
  /** Against what the first one knew: half of its failures are gone, and as many are new. */
  readonly judgeAgainMilliseconds: number;
  /** The first page of the failures of the least weight: all others lie before it. */
  readonly pageMilliseconds: number;
  readonly compareMilliseconds: number;
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

const portsIn = (folder: string) => {
  const records = noRecords();
  const store = memoryAuditStore(records);
  const snapshots = folderSnapshotStore({
    folder,
    address: 'file:///',
    linkKey: randomBytes(32),
    clock: systemClock,
  });
  const vault = {
    keep: async () => undefined,
    find: async () => null,
    forget: async () => undefined,
  };
  return { records, store, snapshots, vault, clock: systemClock, controls };
};

type Ports = ReturnType<typeof portsIn>;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const collect = async (ports: Ports, ref: AuditRef, account: Collector): Promise<void> => {
  const withCollector = { ...ports, collectors: async () => account };
  const never = new AbortController().signal;
  const plan = await planAudit(withCollector)(ref);
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  for (let place = 0; place < plan.shards; place += 1) {
    await collectShard(withCollector)(ref, place, never);
  }
};

const audit = async (ports: Ports, account: Collector) => {
  const opened = openedAudit();
  const ref = refOf(opened);
  ports.records.audits.set(`${opened.accountId} ${opened.id}`, opened);
  const collectMilliseconds = await timed(() => collect(ports, ref, account));
  const judgeMilliseconds = await timed(() => judgeAudit(ports)(ref));
  const summary = (await ports.store.find(ref))?.summary;
  if (!summary) throw new Error('the audit was not judged');
  return { ref, collectMilliseconds, judgeMilliseconds, summary };
};

const lightest: WantedFindings = {
  mayHold: ({ status, severity }) => status === 'fail' && severity === 'low',
  has: ({ status, severity }) => status === 'fail' && severity === 'low',
};

const auditOfSize = async (folder: string, size: number): Promise<AuditOfSize> => {
  const ports = portsIn(join(folder, `${size}`));
  const first = await audit(ports, syntheticAccount(size, 0));
  const second = await audit(ports, syntheticAccount(size, 1));
  const { summary } = second;
  return {
    collectMilliseconds: first.collectMilliseconds,
    judgeMilliseconds: first.judgeMilliseconds,
    judgeAgainMilliseconds: second.judgeMilliseconds,
    pageMilliseconds: await timed(() => readFindings(ports)(second.ref, lightest, 0, 50)),
    compareMilliseconds: await timed(() => compareAudits(ports)(first.ref, second.ref)),
    calls: summary.calls.made,
    failures: Object.values(summary.failed).reduce((sum, one) => sum + one, 0),
    memory: process.resourceUsage().maxRSS * 1024,
  };
};

const [folder = '', size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await auditOfSize(folder, Number(size))));
