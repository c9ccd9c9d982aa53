import type { Framework, Requirement } from './framework.ts';

/** An edition before, told by what became of each of its numbers. */
export interface EarlierEdition extends Framework {
  readonly newer: Framework;
  /** Its ids, each with the newer one, or null where the newer edition has none. */
  readonly renumbers: Readonly<Record<string, string | null>>;
}

interface Renumbering<F extends Framework> {
  readonly id: string;
  readonly edition: string;
  readonly renumbers: Readonly<Record<string, (keyof F['requirements'] & string) | null>>;
  /** What the newer edition does not have. */
  readonly only?: Readonly<Record<string, Requirement>>;
  /** Where this edition judges otherwise who can decide. */
  readonly assessed?: Readonly<Record<string, Requirement['assessment']>>;
}

/** @throws when a requirement has a title in neither edition */
export const renumbering = <const F extends Framework>(
  newer: F,
  { id, edition, renumbers, only = {}, assessed = {} }: Renumbering<F>,
): EarlierEdition => {
  const requirementOf = (old: string, current: string | null): Requirement => {
    const requirement = current === null ? only[old] : newer.requirements[current];
    if (!requirement) throw new Error(`${id} has no title for ${old}`);
    return { title: requirement.title, assessment: assessed[old] ?? requirement.assessment };
  };
  const requirements = Object.fromEntries(
    Object.entries(renumbers).map(([old, current]) => [old, requirementOf(old, current)]),
  );
  return { id, name: newer.name, edition, newer, renumbers, requirements };
};
