import type { Comparison, Predicate } from '../domain/expectation.ts';

const shown = (value: unknown): string => (typeof value === 'string' ? value : String(value));

export const equals = <const V extends string | number | boolean | null>(
  value: V,
): Comparison<V> => ({
  kind: 'comparison',
  accepts: [value],
  says: { fr: `vaut ${shown(value)}`, en: `is ${shown(value)}` },
});

export const oneOf = <const V extends string | number>(...values: readonly V[]): Comparison<V> => ({
  kind: 'comparison',
  accepts: values,
  says: {
    fr: `est l’une de ces valeurs : ${values.join(', ')}`,
    en: `is one of ${values.join(', ')}`,
  },
});

export const isTrue = equals(true);
export const isFalse = equals(false);

export const atLeast = (limit: number): Predicate<number> => ({
  kind: 'predicate',
  holds: (value) => value >= limit,
  says: { fr: `est d’au moins ${limit}`, en: `is at least ${limit}` },
});

export const isEmpty: Predicate<readonly unknown[]> = {
  kind: 'predicate',
  holds: (value) => value.length === 0,
  says: { fr: 'est vide', en: 'is empty' },
};
