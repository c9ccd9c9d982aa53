import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierFailures } from '#core/domain/audit/earlier-failures.ts';
import { failure, knownFailures, sightings } from './drift-arbitraries.ts';

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('failures of earlier audits', () => {
  it('are found as a map would find them, and no other is', async () => {
    await fc.assert(
      fc.asyncProperty(knownFailures, failure, async (known, other) => {
        const earlier = await earlierFailures(known.length, streamed(known));
        const byPrint = new Map(known.map((one) => [one.fingerprint, one]));
        for (const { fingerprint } of [...known, other]) {
          const expected = byPrint.get(fingerprint);
          const { firstSeenAt, state } = expected ?? {};
          expect(earlier.find(fingerprint)).toEqual(expected ? { firstSeenAt, state } : null);
        }
      }),
    );
  });

  it('remember what the audit at hand says of them, and of no other', async () => {
    await fc.assert(
      fc.asyncProperty(knownFailures, sightings, async (known, seen) => {
        const earlier = await earlierFailures(known.length, streamed(known));
        for (const { fingerprint, status } of seen) earlier.see(fingerprint, status);
        const prints = new Set(known.map(({ fingerprint }) => fingerprint));
        const said = new Map(seen.map(({ fingerprint, status }) => [fingerprint, status]));
        for (const { fingerprint } of [...known, ...seen]) {
          const expected = prints.has(fingerprint) ? said.get(fingerprint) : null;
          expect(earlier.seen(fingerprint)).toBe(expected ?? null);
        }
      }),
    );
  });

  it('fail where one verdict fails and another is undecided, whichever came first', async () => {
    const [one] = fc.sample(failure, 1);
    if (!one) throw new Error('no sample');
    const earlier = await earlierFailures(1, streamed([one]));
    for (const status of ['unknown', 'fail', 'unknown'] as const) {
      earlier.see(one.fingerprint, status);
    }
    expect(earlier.seen(one.fingerprint)).toBe('fail');
  });

  it('are never dropped for want of room', async () => {
    const known = fc.sample(knownFailures, 50).find(({ length }) => length > 1) ?? [];
    await expect(earlierFailures(known.length - 1, streamed(known))).rejects.toThrow(RangeError);
  });
});
