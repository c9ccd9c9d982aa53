import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#core/domain/audit/change.ts';
import type { Chunk } from '#core/domain/audit/chunk.ts';
import {
  absentFrom,
  changeSince,
  isForgotten,
  type KnownFailure,
  type Look,
  metAt,
} from '#core/domain/audit/drift.ts';
import type { Fingerprint } from '#core/domain/audit/finding.ts';
import { addSeconds } from '#core/domain/time.ts';
import { chunkWriter, readChunks } from '#core/usecases/audit/chunks.ts';
import { driftLog } from '#core/usecases/audit/drift-log.ts';
import {
  knownFailures,
  look,
  now,
  type Sighting,
  sightings,
} from '#test/core/domain/audit/drift-arbitraries.ts';
import { memorySnapshots } from './audit-fixtures.ts';

interface Outcome {
  readonly changes: readonly (Change | null)[];
  readonly resolved: readonly KnownFailure[];
  readonly unverified: readonly KnownFailure[];
  readonly known: readonly KnownFailure[];
}

/** The same over everything at once: what the log does in little memory. */
const folded = (
  before: readonly KnownFailure[] | null,
  seen: readonly Sighting[],
  looked: Look,
): Outcome => {
  const earlier = new Map((before ?? []).map((one) => [one.fingerprint, one]));
  const open = seen.filter(({ status }) => status === 'fail');
  const met = new Set(open.map(({ fingerprint }) => fingerprint));
  const undecided = new Set(seen.map(({ fingerprint }) => fingerprint));
  const absent = absentFrom(looked);
  const gone = (before ?? [])
    .filter(({ fingerprint }) => !met.has(fingerprint))
    .map((one) => absent(one, undecided.has(one.fingerprint)));
  const isOpen = ({ fingerprint }: KnownFailure) => earlier.get(fingerprint)?.state !== 'resolved';
  return {
    changes: seen.map(({ fingerprint, status }) =>
      before && status === 'fail' ? changeSince(earlier.get(fingerprint) ?? null) : null,
    ),
    resolved: gone.filter((one) => one.state === 'resolved' && isOpen(one)),
    unverified: gone.filter(({ state }) => state === 'unverified'),
    known: [
      ...open.map((one) => metAt(now, one, earlier.get(one.fingerprint) ?? null)),
      ...gone.filter((one) => !isForgotten(one, now)),
    ],
  };
};

const logged = async (
  before: readonly KnownFailure[] | null,
  seen: readonly Sighting[],
  looked: Look,
) => {
  const { snapshots, objects } = memorySnapshots();
  const writer = chunkWriter(snapshots, 'before');
  for (const failure of before ?? []) await writer.add(failure);
  const log = await driftLog(snapshots, 'after', now, before && (await writer.end()));
  const changes: (Change | null)[] = [];
  for (const sighting of seen) changes.push(await log.see(sighting));
  const { counts, chunks } = await log.end(looked);
  const read = async (part: readonly Chunk[]): Promise<readonly KnownFailure[]> => {
    const failures: KnownFailure[] = [];
    for await (const one of readChunks<KnownFailure>(snapshots, part)) failures.push(one);
    return failures;
  };
  const [resolved, unverified, known] = await Promise.all(
    [chunks.resolved, chunks.unverified, chunks.known].map(read),
  );
  return { counts, objects, outcome: { changes, resolved, unverified, known } };
};

const printsOf = (failures: readonly { fingerprint: Fingerprint }[]) =>
  failures.map(({ fingerprint }) => fingerprint).toSorted();

const before = fc.option(knownFailures);

describe('what became of the failures of a target', () => {
  it('is what folding over all of them at once gives', async () => {
    await fc.assert(
      fc.asyncProperty(before, sightings, look, async (known, seen, looked) => {
        const { outcome } = await logged(known, seen, looked);
        expect(outcome).toEqual(folded(known, seen, looked));
      }),
    );
  });

  it('is counted where the target was audited before', async () => {
    await fc.assert(
      fc.asyncProperty(before, sightings, look, async (known, seen, looked) => {
        const { counts, outcome } = await logged(known, seen, looked);
        const { changes, resolved, unverified } = outcome;
        const of = (change: Change) => changes.filter((one) => one === change).length;
        expect(counts).toEqual(
          known && {
            new: of('new'),
            persistent: of('persistent'),
            returned: of('returned'),
            resolved: resolved?.length,
            unverified: unverified?.length,
          },
        );
      }),
    );
  });

  it('is one thing of each: of what was ever met, only what was long resolved is let go', async () => {
    await fc.assert(
      fc.asyncProperty(knownFailures, sightings, look, async (known, seen, looked) => {
        const { outcome } = await logged(known, seen, looked);
        const open = seen.filter(({ status }) => status === 'fail');
        const ever = new Set([...printsOf(known), ...printsOf(open)]);
        const kept = printsOf(outcome.known ?? []);
        expect(new Set(kept).size).toBe(kept.length);
        for (const print of kept) ever.delete(print);
        const recently = addSeconds(now, -400 * 86_400);
        for (const one of known.filter(({ fingerprint }) => ever.has(fingerprint))) {
          expect(one.lastSeenAt < recently).toBe(true);
        }
      }),
    );
  });

  it('is resolved, unverified or met again, told once', async () => {
    await fc.assert(
      fc.asyncProperty(knownFailures, sightings, look, async (known, seen, looked) => {
        const { outcome } = await logged(known, seen, looked);
        const met = new Set(
          seen.flatMap((one) => (one.status === 'fail' ? [one.fingerprint] : [])),
        );
        const gone = known.filter(
          ({ state, fingerprint }) => state !== 'resolved' && !met.has(fingerprint),
        );
        const told = [...(outcome.resolved ?? []), ...(outcome.unverified ?? [])];
        expect(printsOf(told)).toEqual(printsOf(gone));
      }),
    );
  });
});
