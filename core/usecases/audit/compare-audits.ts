import { type Audit, type AuditRef, refOf } from '../../domain/audit/audit.ts';
import { planKey, reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditPlan } from '../../domain/audit/audit-plan.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import {
  byFingerprint,
  changeSince,
  driftSince,
  type KnownFailure,
  type Sighting,
} from '../../domain/audit/drift.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import { targetIdOf } from '../../domain/audit/target.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { readChunks } from './chunks.ts';
import { findJson } from './json-objects.ts';

export interface Comparison {
  readonly earlier: Audit;
  readonly later: Audit;
  readonly sameCatalogue: boolean;
  readonly new: readonly Sighting[];
  readonly persistent: readonly Sighting[];
  readonly resolved: readonly KnownFailure[];
  readonly unverified: readonly KnownFailure[];
}

export type CompareOutcome =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'not-found' | 'not-judged' | 'targets-differ' };

export type CompareAudits = (one: AuditRef, other: AuditRef) => Promise<CompareOutcome>;

type Ports = { store: AuditStore; snapshots: SnapshotStore };

const reportOf = ({ snapshots }: Ports, audit: Audit): Promise<AuditReport | null> =>
  findJson<AuditReport>(snapshots, reportKey(refOf(audit)));

const sightingsOf = async (
  { snapshots }: Ports,
  report: AuditReport,
): Promise<readonly Sighting[]> => {
  const sightings: Sighting[] = [];
  for await (const finding of readChunks<Finding>(snapshots, report.findings)) {
    const { fingerprint, control, kind, resource, region, status } = finding;
    sightings.push({ fingerprint, control, kind, resource, region, status });
  }
  return sightings;
};

const failuresOf = (report: AuditReport, sightings: readonly Sighting[]): readonly KnownFailure[] =>
  sightings
    .filter(({ status }) => status === 'fail')
    .map(({ fingerprint, control, kind, resource, region }) => {
      const { to: at } = report.collected;
      const name = { fingerprint, control, kind, resource, region };
      return { ...name, firstSeenAt: at, lastSeenAt: at, state: 'open' };
    });

/** A control without a verdict gave none for want of resources, if it was judged by at all. */
const judgedControls = (
  known: readonly KnownFailure[],
  after: AuditReport,
  sameCatalogue: boolean,
): ReadonlySet<string> =>
  new Set([...after.tallies, ...(sameCatalogue ? known : [])].map(({ control }) => control));

const compare = async (
  ports: Ports,
  [earlier, before]: readonly [Audit, AuditReport],
  [later, after]: readonly [Audit, AuditReport],
): Promise<Comparison> => {
  const failures = failuresOf(before, await sightingsOf(ports, before));
  const known = byFingerprint(failures);
  const sightings = await sightingsOf(ports, after);
  const plan = await findJson<AuditPlan>(ports.snapshots, planKey(refOf(later)));
  const sameCatalogue = before.catalogue.sha256 === after.catalogue.sha256;
  const { resolved, unverified } = driftSince(known, {
    at: after.collected.to,
    sightings,
    shards: plan?.shards ?? [],
    blindSpots: after.blindSpots,
    controls: judgedControls(failures, after, sameCatalogue),
  });
  const open = sightings.filter(({ status }) => status === 'fail');
  const isNew = ({ fingerprint }: Sighting) => changeSince(known, fingerprint) === 'new';
  return {
    earlier,
    later,
    sameCatalogue,
    new: open.filter(isNew),
    persistent: open.filter((one) => !isNew(one)),
    resolved,
    unverified,
  };
};

/** What changed between two audits of a target, whichever is named first. */
export const compareAudits =
  (ports: Ports): CompareAudits =>
  async (one, other) => {
    const audits = await Promise.all([ports.store.find(one), ports.store.find(other)]);
    const [earlier, later] = audits
      .filter((audit) => audit !== null)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!earlier || !later) return { kind: 'not-found' };
    if (targetIdOf(earlier.target) !== targetIdOf(later.target)) return { kind: 'targets-differ' };
    const [before, after] = await Promise.all([reportOf(ports, earlier), reportOf(ports, later)]);
    if (!before || !after) return { kind: 'not-judged' };
    return {
      kind: 'compared',
      comparison: await compare(ports, [earlier, before], [later, after]),
    };
  };
