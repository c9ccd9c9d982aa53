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

export const isNotEmpty: Predicate<readonly unknown[]> = {
  kind: 'predicate',
  holds: (value) => value.length > 0,
  says: { fr: 'n’est pas vide', en: 'is not empty' },
};

/** Of what may be null because nothing was set. */
export const isSet: Predicate<unknown> = {
  kind: 'predicate',
  holds: (value) => value !== null,
  says: { fr: 'est renseigné', en: 'is set' },
};

export const atMost = (limit: number): Predicate<number> => ({
  kind: 'predicate',
  holds: (value) => value <= limit,
  says: { fr: `est d’au plus ${limit}`, en: `is at most ${limit}` },
});

/** Of lists: as many different things, or more. */
export const hasAtLeast = (count: number): Predicate<readonly unknown[]> => ({
  kind: 'predicate',
  holds: (value) => new Set(value).size >= count,
  says: { fr: `en compte au moins ${count}`, en: `counts at least ${count}` },
});

export const contains = (...values: readonly string[]): Predicate<readonly string[]> => ({
  kind: 'predicate',
  holds: (value) => values.every((one) => value.includes(one)),
  says: { fr: `contient ${values.join(', ')}`, en: `contains ${values.join(', ')}` },
});

export const containsNone = (...values: readonly string[]): Predicate<readonly string[]> => ({
  kind: 'predicate',
  holds: (value) => !values.some((one) => value.includes(one)),
  says: {
    fr: `ne contient aucune de ces valeurs : ${values.join(', ')}`,
    en: `contains none of ${values.join(', ')}`,
  },
});

export const noneOf = (...values: readonly string[]): Predicate<string> => ({
  kind: 'predicate',
  holds: (value) => !values.includes(value),
  says: {
    fr: `n’est aucune de ces valeurs : ${values.join(', ')}`,
    en: `is none of ${values.join(', ')}`,
  },
});

/** Of days; null has no end. */
export const lastsAtLeast = (days: number): Predicate<number | null> => ({
  kind: 'predicate',
  holds: (value) => value === null || value >= days,
  says: {
    fr: `est d’au moins ${days}, ou sans fin`,
    en: `is at least ${days}, or has no end`,
  },
});

/** Of lists of numbers; an empty one has none above. */
export const eachAtMost = (limit: number): Predicate<readonly number[]> => ({
  kind: 'predicate',
  holds: (value) => value.every((one) => one <= limit),
  says: { fr: `ne dépasse nulle part ${limit}`, en: `is nowhere above ${limit}` },
});

export const containsOneOf = (...values: readonly string[]): Predicate<readonly string[]> => ({
  kind: 'predicate',
  holds: (value) => values.some((one) => value.includes(one)),
  says: {
    fr: `contient l’une de ces valeurs : ${values.join(', ')}`,
    en: `contains one of ${values.join(', ')}`,
  },
});
