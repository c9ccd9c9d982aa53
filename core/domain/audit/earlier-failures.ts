import { instantOf, millisecondsOf } from '../time.ts';
import type { Earlier, KnownFailure } from './drift.ts';
import type { Finding, Fingerprint } from './finding.ts';

/**
 * The failures that earlier audits of a target met, by their fingerprints, in about forty bytes each:
 * what they are called stays where it is stored.
 */
export interface EarlierFailures {
  /** Null where no audit before met it. */
  find(fingerprint: Fingerprint): Earlier | null;
  /** Notes what the audit at hand says of one. Where it says both, it fails. */
  see(fingerprint: Fingerprint, status: Finding['status']): void;
  /** Null where the audit at hand says nothing of it. */
  seen(fingerprint: Fingerprint): Finding['status'] | null;
}

const states = ['open', 'resolved', 'unverified'] as const satisfies readonly Earlier['state'][];
const sights = [null, 'unknown', 'fail'] as const satisfies readonly (Finding['status'] | null)[];

/** Of 32 bits, in a fingerprint. */
const words = [0, 1, 2, 3] as const;

const wordsOf = (fingerprint: Fingerprint): readonly number[] =>
  words.map((word) => Number.parseInt(fingerprint.slice(word * 8, word * 8 + 8), 16));

/** The place of a fingerprint that was never added. */
const none = -1;

/** Gives each fingerprint a place: an open-addressed table, whose hashes are the fingerprints. */
const placesFor = (capacity: number) => {
  const prints = new Uint32Array(capacity * words.length);
  // At most half of them are taken. Each holds a place plus one; zero is free.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * capacity + 1)));
  let taken = 0;
  const holds = (place: number, print: readonly number[]): boolean =>
    words.every((word) => prints[place * words.length + word] === print[word]);
  /** Where the fingerprint is, or the free slot where it would be. */
  const slotOf = (print: readonly number[]): number => {
    let slot = (print[0] ?? 0) % slots.length;
    for (let held = slots[slot]; held && !holds(held - 1, print); held = slots[slot]) {
      slot = (slot + 1) % slots.length;
    }
    return slot;
  };
  return {
    of: (fingerprint: Fingerprint): number => (slots[slotOf(wordsOf(fingerprint))] ?? 0) - 1,
    take(fingerprint: Fingerprint): number {
      const print = wordsOf(fingerprint);
      const slot = slotOf(print);
      const held = slots[slot];
      if (held) return held - 1;
      if (taken === capacity) throw new RangeError(`more than ${capacity} failures`);
      prints.set(print, taken * words.length);
      taken += 1;
      slots[slot] = taken;
      return taken - 1;
    },
  };
};

/**
 * Of failures as they are read.
 * @throws RangeError when there are more than the capacity.
 */
export const earlierFailures = async (
  capacity: number,
  failures: AsyncIterable<KnownFailure>,
): Promise<EarlierFailures> => {
  const places = placesFor(capacity);
  const firstSeen = new Float64Array(capacity);
  const stateAt = new Uint8Array(capacity);
  const sightAt = new Uint8Array(capacity);
  for await (const { fingerprint, firstSeenAt, state } of failures) {
    const place = places.take(fingerprint);
    firstSeen[place] = millisecondsOf(firstSeenAt);
    stateAt[place] = states.indexOf(state);
  }
  return {
    find(fingerprint) {
      const place = places.of(fingerprint);
      const state = states[stateAt[place] ?? none];
      return state ? { state, firstSeenAt: instantOf(firstSeen[place] ?? 0) } : null;
    },
    see(fingerprint, status) {
      const place = places.of(fingerprint);
      if (place === none) return;
      sightAt[place] = Math.max(sightAt[place] ?? 0, sights.indexOf(status));
    },
    seen: (fingerprint) => sights[sightAt[places.of(fingerprint)] ?? none] ?? null,
  };
};
