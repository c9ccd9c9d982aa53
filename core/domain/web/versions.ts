const parts = (version: string): readonly number[] =>
  (version.split('-')[0] ?? '').split('.').map(Number);

/** By numbers, part after part; what follows a hyphen counts for nothing. */
export const isBelow = (version: string, limit: string): boolean => {
  const [one, other] = [parts(version), parts(limit)];
  const length = Math.max(one.length, other.length);
  const at = Array.from({ length }, (_, index) => index).find(
    (index) => (one[index] ?? 0) !== (other[index] ?? 0),
  );
  return at !== undefined && (one[at] ?? 0) < (other[at] ?? 0);
};
