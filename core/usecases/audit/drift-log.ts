import type { ReportChunks } from '../../domain/audit/audit-report.ts';
import type { DriftCounts } from '../../domain/audit/audit-summary.ts';
import type { Change } from '../../domain/audit/change.ts';
import type { Chunk } from '../../domain/audit/chunk.ts';
import {
  absentFrom,
  changeSince,
  isForgotten,
  type KnownFailure,
  type Look,
  metAt,
} from '../../domain/audit/drift.ts';
import { earlierFailures } from '../../domain/audit/earlier-failures.ts';
import type { Finding } from '../../domain/audit/finding.ts';
import type { Instant } from '../../domain/time.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { chunkWriter, countIn, readChunks } from './chunks.ts';

/** Holds the failures of an audit, as they come, against those that earlier audits of the target met. */
export interface DriftLog {
  /** What changed of a failure; null of a verdict that is none, and at the first audit of the target. */
  see(finding: Omit<Finding, 'change'>): Promise<Change | null>;
  end(look: Look): Promise<{
    /** Null at the first audit of the target. */
    readonly counts: DriftCounts | null;
    readonly chunks: Omit<ReportChunks, 'findings'>;
  }>;
}

const writersIn = (snapshots: SnapshotStore, folder: string) => ({
  known: chunkWriter(snapshots, `${folder}/known`),
  resolved: chunkWriter(snapshots, `${folder}/resolved`),
  unverified: chunkWriter(snapshots, `${folder}/unverified`),
});

/** A failure that was resolved before is told no more, and is known for a while. */
const writeGone = async (
  { known, resolved, unverified }: ReturnType<typeof writersIn>,
  at: Instant,
  earlier: KnownFailure,
  gone: KnownFailure,
): Promise<void> => {
  if (gone.state === 'unverified') await unverified.add(gone);
  else if (earlier.state !== 'resolved') await resolved.add(gone);
  if (!isForgotten(gone, at)) await known.add(gone);
};

/**
 * What is met is written at once; what is gone is read again at the end, so that neither is ever in
 * memory. `before`: what the previous audit knew; null at the first one.
 */
export const driftLog = async (
  snapshots: SnapshotStore,
  folder: string,
  at: Instant,
  before: readonly Chunk[] | null,
): Promise<DriftLog> => {
  const failuresBefore = () => readChunks<KnownFailure>(snapshots, before ?? []);
  const earlier = await earlierFailures(countIn(before ?? []), failuresBefore());
  const writers = writersIn(snapshots, folder);
  const changes = { new: 0, persistent: 0, returned: 0 };
  return {
    async see(finding) {
      const { fingerprint, status } = finding;
      earlier.see(fingerprint, status);
      if (status === 'unknown') return null;
      const met = earlier.find(fingerprint);
      await writers.known.add(metAt(at, finding, met));
      if (!before) return null;
      const change = changeSince(met);
      changes[change] += 1;
      return change;
    },
    async end(look) {
      const absent = absentFrom(look);
      for await (const failure of failuresBefore()) {
        const seen = earlier.seen(failure.fingerprint);
        if (seen === 'fail') continue;
        await writeGone(writers, at, failure, absent(failure, seen === 'unknown'));
      }
      const known = await writers.known.end();
      const resolved = await writers.resolved.end();
      const unverified = await writers.unverified.end();
      const gone = { resolved: countIn(resolved), unverified: countIn(unverified) };
      return {
        counts: before && { ...changes, ...gone },
        chunks: { known, resolved, unverified },
      };
    },
  };
};
