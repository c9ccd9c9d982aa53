import type { Finding } from '#core/domain/audit/finding.ts';
import type { Unread } from '#core/domain/fact.ts';

export interface UndecidedReason {
  readonly why: Unread;
  readonly count: number;
  /** Kinds of resource with their undecided verdicts, the most first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

export type Counts = Map<string, number>;

export const increment = (counts: Counts, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** The most first, names decide between equals. */
export const byCount = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

/** The reason of the first fact that was not read: it is enough to leave the verdict open. */
const reasonOf = ({ observations }: Finding): Unread => {
  const observed = observations.find((one) => !one.observed.known)?.observed;
  return observed && !observed.known ? observed.why : 'not-collected';
};

/** Counts undecided verdicts by reason and by kind of resource. */
export const undecidedBoard = () => {
  const reasons = new Map<Unread, Counts>();
  return {
    add(finding: Finding): void {
      const why = reasonOf(finding);
      const kinds = reasons.get(why) ?? new Map<string, number>();
      reasons.set(why, kinds);
      increment(kinds, finding.kind);
    },
    reasons: (): readonly UndecidedReason[] =>
      [...reasons]
        .map(([why, counts]) => {
          const kinds = [...counts].toSorted(byCount);
          return { why, count: kinds.reduce((sum, [, count]) => sum + count, 0), kinds };
        })
        .toSorted((a, b) => byCount([a.why, a.count], [b.why, b.count])),
  };
};
