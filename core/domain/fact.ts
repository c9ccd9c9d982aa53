/**
 * Why a fact is not known. `absent`: the answer had no such property, and none is documented.
 * `undecided`: all was read, and it does not settle the question (an unknown condition, a pattern).
 */
export type Unread =
  | 'denied'
  | 'throttled'
  | 'region-disabled'
  | 'not-collected'
  | 'malformed'
  | 'absent'
  | 'undecided';

/** A named thing about a resource: read, or not read and why. Never a default in between. */
export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: Unread };

export const known = <T>(value: T): Fact<T> => ({ known: true, value });

export const unread = (why: Unread): Fact<never> => ({ known: false, why });

/** A fact that follows from others: unknown as soon as one of them is, and for the same reason. */
export const derived = <Parts extends Readonly<Record<string, Fact<unknown>>>, T>(
  parts: Parts,
  from: (
    values: {
      readonly [Name in keyof Parts]: Parts[Name] extends Fact<infer V> ? V : never;
    },
  ) => T,
): Fact<T> => {
  const missing = Object.values(parts).find((part) => !part.known);
  if (missing && !missing.known) return missing;
  const values = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, part.known ? part.value : undefined]),
  );
  return known(from(values as Parameters<typeof from>[0]));
};
