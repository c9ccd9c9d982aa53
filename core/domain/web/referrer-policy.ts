/** `private`: other sites learn the origin at most. `default`: unset, which browsers read likewise. */
export type ReferrerProtection = 'private' | 'default' | 'leaks' | 'unknown-keyword';

const closed = new Set([
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
]);
const open = new Set([
  'origin',
  'origin-when-cross-origin',
  'unsafe-url',
  'no-referrer-when-downgrade',
]);

/** The last keyword that is known wins, as browsers read the list (Referrer Policy, 8.1). */
export const referrerOf = (values: readonly string[]): ReferrerProtection => {
  const words = values
    .flatMap((value) => value.split(','))
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  if (words.length === 0) return 'default';
  const last = words.findLast((word) => closed.has(word) || open.has(word));
  if (last === undefined) return 'unknown-keyword';
  return closed.has(last) ? 'private' : 'leaks';
};
