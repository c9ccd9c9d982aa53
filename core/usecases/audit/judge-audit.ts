import { summariseAccounts } from '../../domain/audit/account-summary.ts';
import { type Audit, type AuditRef, refOf } from '../../domain/audit/audit.ts';
import { judgementFolder, reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditReport, ReportChunks } from '../../domain/audit/audit-report.ts';
import { catalogueSha256 } from '../../domain/audit/catalogue.ts';
import type { Chunk } from '../../domain/audit/chunk.ts';
import type { Exemption } from '../../domain/audit/exemption.ts';
import { type EndedShard, endingOf } from '../../domain/audit/shard.ts';
import { summarise } from '../../domain/audit/summarise.ts';
import { targetIdOf } from '../../domain/audit/target.ts';
import type { AnyControl } from '../../domain/control.ts';
import { civilDateAt, type Instant } from '../../domain/time.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { driftLog } from './drift-log.ts';
import { findingLog } from './finding-log.ts';
import { findJson, putJson } from './json-objects.ts';
import { judgeShards } from './judge-shards.ts';
import { previousAudit } from './previous-audit.ts';
import { type ShardResult, type ShardResults, shardResults } from './shard-results.ts';

type Ports = {
  store: AuditStore;
  snapshots: SnapshotStore;
  clock: Clock;
  controls: readonly AnyControl[];
};

export type JudgeOutcome =
  | { readonly kind: 'judged'; readonly audit: Audit }
  | { readonly kind: 'audit-missing' | 'ended' };

export type JudgeAudit = (ref: AuditRef) => Promise<JudgeOutcome>;

/** Controls whose kind the plan set out to look at. */
const judgedControls = (
  { plan }: ShardResults,
  controls: readonly AnyControl[],
): readonly AnyControl[] => {
  const kinds = new Set(plan.shards.flatMap((shard) => shard.kinds));
  return controls.filter(({ resource }) => kinds.has(resource));
};

/** What the previous audit of the target knew; null at the first one. */
const knownBefore = async (
  { store, snapshots }: Ports,
  audit: Audit,
): Promise<readonly Chunk[] | null> => {
  const previous = await previousAudit(store, audit);
  const report = previous && (await findJson<AuditReport>(snapshots, reportKey(refOf(previous))));
  return report?.chunks.known ?? null;
};

const exemptionsOf = async ({ store }: Ports, audit: Audit): Promise<readonly Exemption[]> => {
  const target = targetIdOf(audit.target);
  return target === null ? [] : await store.exemptions(audit.accountId, target);
};

/** Verdict by verdict, so that no audit is too large for the memory that judges it. */
const judge = async (ports: Ports, audit: Audit, results: ShardResults, at: Instant) => {
  const { snapshots } = ports;
  const folder = judgementFolder(refOf(audit), at);
  const controls = judgedControls(results, ports.controls);
  const drift = await driftLog(snapshots, folder, at, await knownBefore(ports, audit));
  const exemptions = await exemptionsOf(ports, audit);
  const log = findingLog(snapshots, folder, { exemptions, on: civilDateAt(at), drift });
  const looked = await judgeShards(results, controls, log);
  const found = await log.end();
  const ids = new Set(controls.map(({ id }) => id));
  const { blindSpots } = looked;
  const changed = await drift.end({ shards: results.plan.shards, blindSpots, controls: ids });
  const chunks: ReportChunks = { ...changed.chunks, findings: found.chunks };
  return { controls, looked, found, drift: changed.counts, chunks };
};

const endedShard = ({ shard, state }: ShardResult): EndedShard => {
  const { id, collector, account, region } = shard;
  return { id, collector, account, region, ending: endingOf(state) };
};

const makeReport = async (ports: Ports, audit: Audit): Promise<AuditReport> => {
  const results = await shardResults(ports, refOf(audit));
  const at = ports.clock.now();
  const { controls, looked, found, drift, chunks } = await judge(ports, audit, results, at);
  const { resources, blindSpots, calls } = looked;
  const { tallies, applied } = found;
  const shards = results.results.map(endedShard);
  const { id, token, language, requestedAt } = audit;
  return {
    schema: 'probant.audit-report/1',
    audit: { id, token, target: results.plan.target, language, requestedAt },
    collected: { from: requestedAt, to: at },
    catalogue: { controls: controls.length, sha256: await catalogueSha256(controls) },
    summary: summarise({ tallies, resources, calls, shards, drift }),
    tallies,
    accounts: summariseAccounts(results.plan.accounts, shards, found.talliesIn),
    shards,
    blindSpots,
    calls,
    exemptions: applied,
    chunks,
  };
};

/**
 * Judges what an audit collected and holds it against the audits of the same target before it.
 * The first report stays: whoever comes later, after a crash, takes it as it is.
 */
export const judgeAudit =
  (ports: Ports): JudgeAudit =>
  async (ref) => {
    const { store, snapshots } = ports;
    const audit = await store.find(ref);
    if (!audit) return { kind: 'audit-missing' };
    if (audit.status === 'judged') return { kind: 'judged', audit };
    if (audit.status !== 'running') return { kind: 'ended' };
    if (!(await snapshots.find(reportKey(ref)))) {
      await putJson(snapshots, reportKey(ref), await makeReport(ports, audit));
    }
    const report = await findJson<AuditReport>(snapshots, reportKey(ref));
    if (!report) throw new Error('the snapshot store lost a report that it had taken');
    return { kind: 'judged', audit: await store.saveSummary(ref, report.summary) };
  };
