import type { Chunk } from '../../domain/audit/chunk.ts';
import { changeSince, type KnownFailure, type Sighting } from '../../domain/audit/drift.ts';
import { type Exemption, exemptionOf } from '../../domain/audit/exemption.ts';
import type { Finding, Fingerprint } from '../../domain/audit/finding.ts';
import { fingerprintOf } from '../../domain/audit/fingerprint.ts';
import type { Judged } from '../../domain/audit/judge-collected.ts';
import { tallyBoard } from '../../domain/audit/tally-board.ts';
import { severities } from '../../domain/control.ts';
import type { Tally } from '../../domain/evaluate.ts';
import type { CivilDate } from '../../domain/time.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { chunkWriter } from './chunks.ts';

interface Standing {
  readonly exemptions: readonly Exemption[];
  /** The day on which exemptions are read. */
  readonly on: CivilDate;
  /** What earlier audits met; null at the first one. */
  readonly before: ReadonlyMap<Fingerprint, KnownFailure> | null;
}

/** Writes findings as they come, and counts all verdicts. */
export interface FindingLog {
  write(judged: Judged): Promise<void>;
  end(): Promise<{
    readonly chunks: readonly Chunk[];
    readonly tallies: readonly Tally[];
    readonly sightings: readonly Sighting[];
    readonly applied: readonly Exemption[];
    readonly changes: Readonly<Record<'new' | 'persistent' | 'returned', number>>;
  }>;
}

const findingOf = async (
  { control, kind, resource, region, verdict }: Judged,
  { exemptions, on, before }: Standing,
): Promise<Finding | null> => {
  if (verdict.verdict !== 'fail' && verdict.verdict !== 'unknown') return null;
  const { id, severity } = control;
  const fingerprint = await fingerprintOf(id, resource);
  const common = { fingerprint, control: id, severity, kind, resource, region };
  if (verdict.verdict === 'unknown') {
    const { unread: observations } = verdict;
    return { ...common, status: 'unknown', observations, exemption: null, change: null };
  }
  return {
    ...common,
    status: 'fail',
    observations: verdict.broken,
    exemption: exemptionOf({ control: id, resource }, exemptions, on),
    change: before && changeSince(before, fingerprint),
  };
};

const sightingOf = ({
  fingerprint,
  control,
  kind,
  resource,
  region,
  status,
}: Finding): Sighting => ({ fingerprint, control, kind, resource, region, status });

/** Failures before undecided verdicts, the heaviest first: a file for each, written side by side. */
const heaviestFirst = (['fail', 'unknown'] as const).flatMap((status) =>
  severities.map((severity) => `${status}-${severity}`),
);

export const findingLog = (
  snapshots: SnapshotStore,
  folder: string,
  standing: Standing,
): FindingLog => {
  const { before } = standing;
  const writers = new Map(
    heaviestFirst.map((name) => [name, chunkWriter(snapshots, `${folder}/${name}`)]),
  );
  const board = tallyBoard();
  const sightings: Sighting[] = [];
  const applied = new Map<string, Exemption>();
  const changes = { new: 0, persistent: 0, returned: 0 };
  return {
    async write(judged) {
      const finding = await findingOf(judged, standing);
      board.count(judged.control, finding?.exemption ? 'exempted' : judged.verdict.verdict);
      if (!finding) return;
      // Of what is undecided, drift asks only whether an earlier failure hides behind it.
      const { status, fingerprint } = finding;
      if (status === 'fail' || before?.has(fingerprint)) sightings.push(sightingOf(finding));
      if (finding.exemption) applied.set(finding.exemption.id, finding.exemption);
      if (finding.change) changes[finding.change] += 1;
      await writers.get(`${finding.status}-${finding.severity}`)?.add(finding);
    },
    async end() {
      const chunks: Chunk[] = [];
      for (const writer of writers.values()) chunks.push(...(await writer.end()));
      return {
        chunks,
        tallies: board.tallies(),
        sightings,
        applied: [...applied.values()],
        changes,
      };
    },
  };
};
