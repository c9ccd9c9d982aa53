/** The alternatives of a regular expression, those inside groups and classes apart. */
const alternatives = (pattern: string): readonly string[] => {
  const found = [''];
  let depth = 0;
  for (const token of pattern.match(/\\.|[^\\]/gs) ?? []) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth -= 1;
    if (token === '|' && depth === 0) found.push('');
    else found[found.length - 1] += token;
  }
  return found;
};

/** Whether a regular expression takes whole texts only, by all its alternatives: `^a$|^b$`, `^(a|b)$`. */
export const isAnchored = (pattern: string): boolean =>
  alternatives(pattern).every((one) => /^\^(?:.*[^\\])?(?:\\\\)*\$$/s.test(one));
