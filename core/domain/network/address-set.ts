/** Bounds included. */
export interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

/** Addresses of one family: spans in order that neither overlap nor touch. */
export type AddressSet = readonly Span[];

export const none: AddressSet = [];

const before = (a: Span, b: Span): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);

export const union = (...sets: readonly AddressSet[]): AddressSet => {
  const merged: Span[] = [];
  for (const { first, last } of sets.flat().toSorted(before)) {
    const end = merged.at(-1);
    if (end && first <= end.last + 1n) {
      merged[merged.length - 1] = { first: end.first, last: end.last > last ? end.last : last };
    } else merged.push({ first, last });
  }
  return merged;
};

const overlap = (a: Span, b: Span): AddressSet => {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? [{ first, last }] : none;
};

export const intersection = (a: AddressSet, b: AddressSet): AddressSet =>
  a.flatMap((one) => b.flatMap((other) => overlap(one, other)));

const without = (whole: Span, hole: Span): AddressSet => {
  if (hole.last < whole.first || hole.first > whole.last) return [whole];
  const left = { first: whole.first, last: hole.first - 1n };
  const right = { first: hole.last + 1n, last: whole.last };
  return [left, right].filter(({ first, last }) => first <= last);
};

export const difference = (a: AddressSet, b: AddressSet): AddressSet =>
  b.reduce<AddressSet>((rest, hole) => rest.flatMap((span) => without(span, hole)), a);

export const size = (set: AddressSet): bigint =>
  set.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
