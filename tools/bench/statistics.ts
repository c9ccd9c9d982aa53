type Numbers = readonly number[] | Float64Array;

const ascending = (values: Numbers): Float64Array => Float64Array.from(values).toSorted();

/** The smallest value that `share` of all values do not exceed (nearest rank). NaN of nothing. */
export const percentile = (values: Numbers, share: number): number => {
  const rank = Math.max(1, Math.ceil(share * values.length));
  return ascending(values)[rank - 1] ?? Number.NaN;
};

/** The middle, or the mean of the two middles. NaN of nothing. */
export const median = (values: Numbers): number => {
  const ordered = ascending(values);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? Number.NaN;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? Number.NaN)) / 2;
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** How many in a second, from the milliseconds that each took one after the other. */
export const perSecond = (milliseconds: readonly number[]): number =>
  (milliseconds.length * 1000) / sum(milliseconds);
