import { type Fact, known, type Unread, unread } from '../fact.ts';

/** Things found in several places, and why there may be more: the first place that told nothing. */
export interface Gathered<T> {
  readonly found: readonly T[];
  readonly gap: Unread | null;
}

/** All of them, which takes that no place is missing. */
export const whole = <T>({ found, gap }: Gathered<T>): Fact<readonly T[]> =>
  gap === null ? known(found) : unread(gap);
