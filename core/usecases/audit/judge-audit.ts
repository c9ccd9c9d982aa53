import { type Audit, type AuditRef, refOf } from '../../domain/audit/audit.ts';
import { findingsFolder, knownFailuresKey, reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { catalogueSha256 } from '../../domain/audit/catalogue.ts';
import { byFingerprint, driftSince, type KnownFailure } from '../../domain/audit/drift.ts';
import { summarise } from '../../domain/audit/summarise.ts';
import { targetIdOf } from '../../domain/audit/target.ts';
import type { AnyControl } from '../../domain/control.ts';
import { civilDateAt, type Instant, millisecondsOf } from '../../domain/time.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { findingLog } from './finding-log.ts';
import { findJson, putJson } from './json-objects.ts';
import { judgeShards } from './judge-shards.ts';
import { previousAudit } from './previous-audit.ts';
import { type ShardResults, shardResults } from './shard-results.ts';

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

/** What earlier audits of the target met; null at the first one. */
const metBefore = async ({ store, snapshots }: Ports, audit: Audit) => {
  const previous = await previousAudit(store, audit);
  if (!previous) return null;
  const failures = await findJson<readonly KnownFailure[]>(
    snapshots,
    knownFailuresKey(refOf(previous)),
  );
  return failures && byFingerprint(failures);
};

const startLog = async (
  { store, snapshots }: Ports,
  audit: Audit,
  at: Instant,
  before: Awaited<ReturnType<typeof metBefore>>,
) => {
  const target = targetIdOf(audit.target);
  const exemptions = target === null ? [] : await store.exemptions(audit.accountId, target);
  const folder = `${findingsFolder(refOf(audit))}/${millisecondsOf(at)}`;
  return findingLog(snapshots, folder, { exemptions, on: civilDateAt(at), before });
};

const makeReport = async (ports: Ports, audit: Audit): Promise<AuditReport> => {
  const results = await shardResults(ports, refOf(audit));
  const controls = judgedControls(results, ports.controls);
  const at = ports.clock.now();
  const before = await metBefore(ports, audit);
  const log = await startLog(ports, audit, at, before);
  const { resources, blindSpots, calls } = await judgeShards(results, controls, log);
  const { tallies, sightings, changes, chunks, applied } = await log.end();
  const judged = new Set(controls.map(({ id }) => id));
  const { shards } = results.plan;
  const look = { at, sightings, shards, blindSpots, controls: judged };
  const drift = driftSince(before ?? new Map(), look);
  await putJson(ports.snapshots, knownFailuresKey(refOf(audit)), drift.known);

  const { resolved, unverified } = drift;
  const counts = { ...changes, resolved: resolved.length, unverified: unverified.length };
  const states = results.results.map(({ state }) => state);
  const { id, token, language, requestedAt } = audit;
  return {
    schema: 'probant.audit-report/1',
    audit: { id, token, target: results.plan.target, language, requestedAt },
    collected: { from: requestedAt, to: at },
    catalogue: { controls: controls.length, sha256: await catalogueSha256(controls) },
    summary: summarise({ tallies, resources, calls, states, drift: before && counts }),
    tallies,
    shards: results.results.map(({ shard, state }) => ({ id: shard.id, state })),
    blindSpots,
    calls,
    resolved,
    unverified,
    exemptions: applied,
    findings: chunks,
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
