import { type Fact, known } from '../fact.ts';

/** The values of many facts, in their order: unknown as soon as one is, for the same reason. */
export const allKnown = <T>(facts: readonly Fact<T>[]): Fact<readonly T[]> => {
  const values: T[] = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(fact.value);
  }
  return known(values);
};
