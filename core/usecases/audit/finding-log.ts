import { type Exemption, exemptionOf } from '../../domain/audit/exemption.ts';
import type { Finding, FindingChunk } from '../../domain/audit/finding.ts';
import { fingerprintOf } from '../../domain/audit/fingerprint.ts';
import type { Judged } from '../../domain/audit/judge-collected.ts';
import { tallyBoards } from '../../domain/audit/tally-board.ts';
import { severities } from '../../domain/control.ts';
import type { Tally } from '../../domain/evaluate.ts';
import type { CivilDate } from '../../domain/time.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { chunkWriter } from './chunks.ts';
import type { DriftLog } from './drift-log.ts';

interface Standing {
  readonly exemptions: readonly Exemption[];
  /** The day on which exemptions are read. */
  readonly on: CivilDate;
  readonly drift: Pick<DriftLog, 'see'>;
}

/** Writes findings as they come, and counts all verdicts. */
export interface FindingLog {
  write(verdicts: readonly Judged[]): Promise<void>;
  end(): Promise<{
    readonly chunks: readonly FindingChunk[];
    readonly tallies: readonly Tally[];
    /** The same by account. */
    readonly talliesIn: (account: string) => readonly Tally[];
    readonly applied: readonly Exemption[];
  }>;
}

type Unchanged = Omit<Finding, 'change'>;

const unchangedOf = async (
  { control, kind, resource, account, region, verdict }: Judged,
  { exemptions, on }: Standing,
): Promise<Unchanged | null> => {
  if (verdict.verdict !== 'fail' && verdict.verdict !== 'unknown') return null;
  const { id, severity } = control;
  const fingerprint = await fingerprintOf({ control: id, resource, account });
  const common = { fingerprint, control: id, severity, kind, resource, account, region };
  if (verdict.verdict === 'unknown') {
    return { ...common, status: 'unknown', observations: verdict.unread, exemption: null };
  }
  return {
    ...common,
    status: 'fail',
    observations: verdict.broken,
    exemption: exemptionOf({ control: id, resource }, exemptions, on),
  };
};

/** Failures before undecided verdicts, the heaviest first: files of each, written side by side. */
const heaviestFirst = (['fail', 'unknown'] as const).flatMap((status) =>
  severities.map((severity) => ({ status, severity })),
);

type Like = Pick<Finding, 'status' | 'severity'>;

const nameOf = ({ status, severity }: Like): string => `${status}-${severity}`;

export const findingLog = (
  snapshots: SnapshotStore,
  folder: string,
  standing: Standing,
): FindingLog => {
  const writers = new Map(
    heaviestFirst.map(nameOf).map((name) => [name, chunkWriter(snapshots, `${folder}/${name}`)]),
  );
  const boards = tallyBoards();
  const applied = new Map<string, Exemption>();
  const keep = async (unchanged: Unchanged): Promise<void> => {
    const { exemption } = unchanged;
    if (exemption) applied.set(exemption.id, exemption);
    const change = await standing.drift.see(unchanged);
    await writers.get(nameOf(unchanged))?.add({ ...unchanged, change });
  };
  return {
    async write(verdicts) {
      // Side by side: other threads compute their fingerprints.
      const found = await Promise.all(verdicts.map((judged) => unchangedOf(judged, standing)));
      for (const [place, { control, account, verdict }] of verdicts.entries()) {
        const unchanged = found[place];
        boards.count(control, account, unchanged?.exemption ? 'exempted' : verdict.verdict);
        if (unchanged) await keep(unchanged);
      }
    },
    async end() {
      const chunks: FindingChunk[] = [];
      for (const like of heaviestFirst) {
        const written = (await writers.get(nameOf(like))?.end()) ?? [];
        chunks.push(...written.map((chunk) => ({ ...chunk, ...like })));
      }
      const { talliesIn } = boards;
      return { chunks, tallies: boards.tallies(), talliesIn, applied: [...applied.values()] };
    },
  };
};
