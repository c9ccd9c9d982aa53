import { type Fact, known, unread } from '#core/domain/fact.ts';

/** What an answer holds. A property that is not there is unknown, unless the API documents a default. */
export const given = <T>(value: T | null | undefined): Fact<T> =>
  value === undefined || value === null ? unread('absent') : known(value);

/** A property whose absence the API documents as this value. */
export const orDefault = <T>(value: T | null | undefined, byDefault: T): Fact<T> =>
  known(value ?? byDefault);

/** One of the values that the domain knows; another one is new, and undecided. */
export const oneOfThose = <const T extends string>(
  value: string | undefined,
  those: readonly T[],
): Fact<T> => {
  if (value === undefined) return unread('absent');
  const found = those.find((one) => one === value);
  return found === undefined ? unread('undecided') : known(found);
};

/** A list of such values; a new one among them leaves the whole list undecided. */
export const allOfThose = <const T extends string>(
  values: readonly (string | undefined)[],
  those: readonly T[],
): Fact<readonly T[]> => {
  const facts = values.map((value) => oneOfThose(value, those));
  const read = facts.flatMap((fact) => (fact.known ? [fact.value] : []));
  return read.length === facts.length ? known(read) : unread('undecided');
};

/** Whether a property is said to be this value. */
export const whetherIs = <T>(value: T | undefined, wanted: T): Fact<boolean> =>
  value === undefined ? unread('absent') : known(value === wanted);
