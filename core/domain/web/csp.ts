import { valuesOf, type WebAnswer } from './answer.ts';

/** One policy: a page may do what all of its policies allow. */
export interface CspPolicy {
  /** Sources by directive, both in lower case except nonces and digests. The first of a name counts. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Directives that were repeated, and are ignored. */
  readonly repeated: readonly string[];
}

/** `invalid`: a header was sent, and nothing in it is a directive. */
export type CspStanding = 'enforced' | 'report-only' | 'invalid' | 'absent';

const exact = /^'(?:nonce-|sha(?:256|384|512)-)/i;
const directiveName = /^[a-z0-9-]+$/;

const sourceOf = (text: string): string => (exact.test(text) ? text : text.toLowerCase());

const parseOne = (text: string): CspPolicy => {
  const directives = new Map<string, readonly string[]>();
  const repeated: string[] = [];
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/);
    const directive = name.toLowerCase();
    if (!directiveName.test(directive)) continue;
    if (directives.has(directive)) repeated.push(directive);
    else directives.set(directive, sources.map(sourceOf));
  }
  return { directives, repeated };
};

/** Policies of the values of a field: a comma separates them as a second field would (CSP 3, 2.2.2). */
export const parseCsp = (values: readonly string[]): readonly CspPolicy[] =>
  values
    .flatMap((value) => value.split(','))
    .map(parseOne)
    .filter(({ directives }) => directives.size > 0);

// Browsers ignore these where a page states its policy by itself (HTML, http-equiv).
const byHeaderOnly: ReadonlySet<string> = new Set(['frame-ancestors', 'report-uri', 'sandbox']);

/** Policies of an answer: of its header, and those that its page states in `meta`. */
export const policiesOf = (answer: WebAnswer, metas: readonly string[]): readonly CspPolicy[] => [
  ...parseCsp(valuesOf(answer, 'content-security-policy')),
  ...parseCsp(metas)
    .map(({ directives, repeated }) => ({
      directives: new Map([...directives].filter(([name]) => !byHeaderOnly.has(name))),
      repeated,
    }))
    .filter(({ directives }) => directives.size > 0),
];

export const standingOf = (answer: WebAnswer, policies: readonly CspPolicy[]): CspStanding => {
  if (policies.length > 0) return 'enforced';
  if (valuesOf(answer, 'content-security-policy').length > 0) return 'invalid';
  const reported = parseCsp(valuesOf(answer, 'content-security-policy-report-only'));
  return reported.length > 0 ? 'report-only' : 'absent';
};

/** Of the first directive that is stated; undefined: none is, so anything goes. */
export const sourcesOf = (
  { directives }: CspPolicy,
  ...names: readonly string[]
): readonly string[] | undefined => {
  const stated = names.find((name) => directives.has(name));
  return stated === undefined ? undefined : directives.get(stated);
};

export const isNonceOrDigest = (source: string): boolean => exact.test(source);

export const noncesOf = (policies: readonly CspPolicy[]): readonly string[] => [
  ...new Set(
    policies
      .flatMap(({ directives }) => [...directives.values()].flat())
      .filter((source) => /^'nonce-/i.test(source)),
  ),
];
