const inside = (text: string): string =>
  text.replace(/ ([:;!?%»€])/g, '\u202f$1').replace(/« /g, '«\u202f');

/** Typed with plain spaces, printed with the narrow no-break spaces that French wants. */
export const frenchSpacing = <T>(value: T): T => {
  if (typeof value === 'string') return inside(value) as T;
  if (typeof value === 'function') {
    return ((...given: unknown[]) => frenchSpacing<unknown>(value(...given))) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, frenchSpacing<unknown>(held)]),
  ) as T;
};
