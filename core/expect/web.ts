import type { Predicate } from '../domain/expectation.ts';

export const atMost = (limit: number): Predicate<number> => ({
  kind: 'predicate',
  holds: (value) => value <= limit,
  says: { fr: `est d’au plus ${limit}`, en: `is at most ${limit}` },
});

export const isNotEmpty: Predicate<readonly unknown[]> = {
  kind: 'predicate',
  holds: (value) => value.length > 0,
  says: { fr: 'n’est pas vide', en: 'is not empty' },
};
