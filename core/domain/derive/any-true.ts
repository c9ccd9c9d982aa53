import { type Fact, known } from '../fact.ts';

/** Whether one of several facts holds: one that does is enough, whatever was not read. */
export const anyTrue = (facts: readonly Fact<boolean>[]): Fact<boolean> => {
  if (facts.some((fact) => fact.known && fact.value)) return known(true);
  return facts.find((fact) => !fact.known) ?? known(false);
};
