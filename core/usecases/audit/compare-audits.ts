import { type Audit, type AuditRef, refOf } from '../../domain/audit/audit.ts';
import { reportKey } from '../../domain/audit/audit-keys.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import { absentFrom, type KnownFailure, type Look } from '../../domain/audit/drift.ts';
import { type EarlierFailures, earlierFailures } from '../../domain/audit/earlier-failures.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import { heaviestFailures, type SomeFailures } from '../../domain/audit/heaviest-failures.ts';
import { targetIdOf } from '../../domain/audit/target.ts';
import type { AnyControl } from '../../domain/control.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { countIn, readChunks } from './chunks.ts';
import { findJson } from './json-objects.ts';
import { findPlan } from './kept-plan.ts';

/** What became of a failure from one audit to another. */
type Fate = 'new' | 'persistent' | 'resolved' | 'unverified';

export interface Comparison extends Readonly<Record<Fate, SomeFailures>> {
  readonly earlier: Audit;
  readonly later: Audit;
  readonly sameCatalogue: boolean;
}

export type CompareOutcome =
  | { readonly kind: 'compared'; readonly comparison: Comparison }
  | { readonly kind: 'not-found' | 'not-judged' | 'targets-differ' };

export type CompareAudits = (one: AuditRef, other: AuditRef) => Promise<CompareOutcome>;

type Ports = { store: AuditStore; snapshots: SnapshotStore; controls: readonly AnyControl[] };

/** Of each fate: what anybody reads, and what one answer holds. */
const mostKept = 200;

const boardFor = (controls: readonly AnyControl[]) => {
  const severities = new Map(controls.map(({ id, severity }) => [id, severity]));
  // A control that the catalogue no longer has weighs least.
  const some = () => heaviestFailures(mostKept, (id) => severities.get(id) ?? 'low');
  return { new: some(), persistent: some(), resolved: some(), unverified: some() };
};

type Board = ReturnType<typeof boardFor>;

const reportOf = ({ snapshots }: Ports, audit: Audit): Promise<AuditReport | null> =>
  findJson<AuditReport>(snapshots, reportKey(refOf(audit)));

/** Of the failures that an audit knows, those that it met itself. */
async function* failuresOf(
  { snapshots }: Ports,
  { chunks }: AuditReport,
): AsyncGenerator<KnownFailure> {
  for await (const failure of readChunks<KnownFailure>(snapshots, chunks.known)) {
    if (failure.state === 'open') yield failure;
  }
}

const seeUndecided = async (
  { snapshots }: Ports,
  { chunks }: AuditReport,
  earlier: EarlierFailures,
): Promise<void> => {
  const undecided = chunks.findings.filter(({ status }) => status === 'unknown');
  for await (const { fingerprint, status } of readChunks<Finding>(snapshots, undecided)) {
    earlier.see(fingerprint, status);
  }
};

const tellMet = async (
  failures: AsyncIterable<KnownFailure>,
  earlier: EarlierFailures,
  board: Board,
): Promise<void> => {
  for await (const failure of failures) {
    const { fingerprint } = failure;
    earlier.see(fingerprint, 'fail');
    board[earlier.find(fingerprint) ? 'persistent' : 'new'].add(failure);
  }
};

const tellGone = async (
  failures: AsyncIterable<KnownFailure>,
  earlier: EarlierFailures,
  look: Look,
  board: Board,
): Promise<void> => {
  const absent = absentFrom(look);
  for await (const failure of failures) {
    const seen = earlier.seen(failure.fingerprint);
    if (seen === 'fail') continue;
    const { state } = absent(failure, seen === 'unknown');
    board[state === 'resolved' ? 'resolved' : 'unverified'].add(failure);
  }
};

/** A control without a verdict gave none for want of resources, if it was judged by at all. */
const judgedControls = (
  before: AuditReport,
  after: AuditReport,
  sameCatalogue: boolean,
): ReadonlySet<string> =>
  new Set([...after.tallies, ...(sameCatalogue ? before.tallies : [])].map((one) => one.control));

const compare = async (
  ports: Ports,
  [earlier, before]: readonly [Audit, AuditReport],
  [later, after]: readonly [Audit, AuditReport],
): Promise<Comparison> => {
  const plan = await findPlan(ports.snapshots, refOf(later));
  const sameCatalogue = before.catalogue.sha256 === after.catalogue.sha256;
  const board = boardFor(ports.controls);
  const failures = await earlierFailures(countIn(before.chunks.known), failuresOf(ports, before));
  await seeUndecided(ports, after, failures);
  await tellMet(failuresOf(ports, after), failures, board);
  const look = {
    shards: plan?.shards ?? [],
    blindSpots: after.blindSpots,
    controls: judgedControls(before, after, sameCatalogue),
  };
  await tellGone(failuresOf(ports, before), failures, look, board);
  return {
    earlier,
    later,
    sameCatalogue,
    new: board.new.kept(),
    persistent: board.persistent.kept(),
    resolved: board.resolved.kept(),
    unverified: board.unverified.kept(),
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
