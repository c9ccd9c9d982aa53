import { valuesOf, type WebAnswer } from './answer.ts';
import { type CspPolicy, sourcesOf } from './csp.ts';

/** Who may show a page in a frame. `ignored`: a header that no browser reads, such as ALLOW-FROM. */
export type FramingProtection = 'by-policy' | 'by-header' | 'ignored' | 'absent';

const everybody: ReadonlySet<string> = new Set(['*', 'http:', 'https:', 'http://*', 'https://*']);

/** `frame-ancestors` wins over the older header, even when it lets everybody in (CSP level 3). */
export const framingOf = (answer: WebAnswer, policies: readonly CspPolicy[]): FramingProtection => {
  const ancestors = policies.flatMap((policy) => {
    const sources = sourcesOf(policy, 'frame-ancestors');
    return sources ? [sources] : [];
  });
  if (ancestors.length > 0) {
    const closed = ancestors.some((sources) => !sources.some((one) => everybody.has(one)));
    return closed ? 'by-policy' : 'ignored';
  }
  const values = valuesOf(answer, 'x-frame-options').flatMap((value) =>
    value.split(',').map((one) => one.trim().toLowerCase()),
  );
  if (values.length === 0) return 'absent';
  const [first] = values;
  const one = new Set(values).size === 1 ? first : undefined;
  return one === 'deny' || one === 'sameorigin' ? 'by-header' : 'ignored';
};
