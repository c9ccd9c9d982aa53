import type { Bilingual } from './judgement.ts';

interface Said {
  /** Follows the name of a fact: "est vrai", "is true". */
  readonly says: Bilingual;
}

/** Holds a fact against values of its own type: another spelling does not compile. */
export interface Comparison<out V> extends Said {
  readonly kind: 'comparison';
  readonly accepts: readonly V[];
}

/** A named question to a value. It must take all that the fact may be. */
export interface Predicate<in V> extends Said {
  readonly kind: 'predicate';
  readonly holds: (value: V) => boolean;
}

export type Expectation<V> = Comparison<V> | Predicate<V>;

export const meets = <V>(expectation: Expectation<V>, value: V): boolean =>
  expectation.kind === 'comparison'
    ? expectation.accepts.some((accepted) => accepted === value)
    : expectation.holds(value);
