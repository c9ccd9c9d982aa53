import { type CspPolicy, isNonceOrDigest, sourcesOf } from './csp.ts';

type Sources = readonly string[];

const elements = (policy: CspPolicy): Sources | undefined =>
  sourcesOf(policy, 'script-src-elem', 'script-src', 'default-src');
const attributes = (policy: CspPolicy): Sources | undefined =>
  sourcesOf(policy, 'script-src-attr', 'script-src', 'default-src');
const scripts = (policy: CspPolicy): Sources | undefined =>
  sourcesOf(policy, 'script-src', 'default-src');
const styles = (policy: CspPolicy): Sources | undefined =>
  sourcesOf(policy, 'style-src', 'default-src');

/** A page may do it when no policy stands in the way. */
const everyPolicy = (
  policies: readonly CspPolicy[],
  allows: (policy: CspPolicy) => boolean,
): boolean => policies.every(allows);

const named = (sources: Sources): boolean => sources.some(isNonceOrDigest);

/** Beside a nonce or a digest, browsers ignore `'unsafe-inline'`. */
const allowsInline = (sources: Sources | undefined): boolean =>
  sources === undefined ||
  (sources.includes("'unsafe-inline'") && !named(sources) && !sources.includes("'strict-dynamic'"));

export const allowsInlineScripts = (policies: readonly CspPolicy[]): boolean =>
  everyPolicy(
    policies,
    (policy) => allowsInline(elements(policy)) || allowsInline(attributes(policy)),
  );

export const allowsInlineStyles = (policies: readonly CspPolicy[]): boolean =>
  everyPolicy(policies, (policy) => allowsInline(styles(policy)));

export const allowsEval = (policies: readonly CspPolicy[]): boolean =>
  everyPolicy(policies, (policy) => scripts(policy)?.includes("'unsafe-eval'") ?? true);

const broad = /^(?:\*|https?:|wss?:|ftp:|data:|blob:|filesystem:|https?:\/\/\*(?:\.\*)?)$/;

const trustedChain = (sources: Sources): boolean =>
  sources.includes("'strict-dynamic'") && named(sources);

/** What each policy lets through; nothing where one of them lets nothing through. */
const passing = (
  policies: readonly CspPolicy[],
  through: (policy: CspPolicy) => Sources,
): Sources => {
  const found = policies.map(through);
  return found.some((sources) => sources.length === 0) ? [] : [...new Set(found.flat())];
};

/** `*` where nothing is stated. With `'strict-dynamic'` browsers ignore hosts and schemes. */
export const broadScriptSources = (policies: readonly CspPolicy[]): Sources =>
  passing(policies, (policy) => {
    const sources = elements(policy);
    if (!sources) return ['*'];
    return trustedChain(sources) ? [] : sources.filter((source) => broad.test(source));
  });

/** As for scripts: `*` where nothing is stated. */
export const broadStyleSources = (policies: readonly CspPolicy[]): Sources =>
  passing(
    policies,
    (policy) =>
      sourcesOf(policy, 'style-src-elem', 'style-src', 'default-src')?.filter((source) =>
        broad.test(source),
      ) ?? ['*'],
  );

// Hosts that serve whatever anyone uploads, or call back any function by its name (JSONP).
const hostsOfStrangers: readonly string[] = [
  'ajax.googleapis.com',
  'cdn.jsdelivr.net',
  'cdnjs.cloudflare.com',
  'unpkg.com',
  'raw.githubusercontent.com',
  'storage.googleapis.com',
  's3.amazonaws.com',
  'accounts.google.com',
  'www.google.com',
  'esm.sh',
  'cdn.skypack.dev',
];

/** The host that a source names: `https://*.example.com/js/` is `*.example.com`. */
const hostOf = (source: string): string =>
  source.replace(/^[a-z]+:\/\//, '').replace(/[:/].*$/, '');

const lets = (source: string, host: string): boolean => {
  const pattern = hostOf(source);
  return pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));
};

/** Hosts of strangers that a policy takes whole: a path behind the host narrows it. */
export const bypassableHosts = (policies: readonly CspPolicy[]): Sources =>
  passing(policies, (policy) => {
    const sources = elements(policy) ?? [];
    if (trustedChain(sources)) return [];
    const whole = sources.filter((source) => !/^(?:[a-z]+:\/\/)?[^/]+\/[^/]/.test(source));
    return hostsOfStrangers.filter((host) => whole.some((source) => lets(source, host)));
  });

const insecure = /^(?:http|ws|ftp):/;

/** As `img-src http:`; `upgrade-insecure-requests` makes them harmless. */
export const insecureSources = (policies: readonly CspPolicy[]): Sources =>
  policies.some(({ directives }) => directives.has('upgrade-insecure-requests'))
    ? []
    : passing(policies, ({ directives }) =>
        [...directives].flatMap(([directive, sources]) =>
          sources.filter((source) => insecure.test(source)).map((one) => `${directive} ${one}`),
        ),
      );

const everybody = /^(?:\*|https?:|https?:\/\/\*)$/;

/** One policy that states a closed list is enough. */
const restricts = (policies: readonly CspPolicy[], ...names: readonly string[]): boolean =>
  policies.some((policy) => {
    const sources = sourcesOf(policy, ...names);
    return sources !== undefined && !sources.some((source) => everybody.test(source));
  });

export const restrictsObjects = (policies: readonly CspPolicy[]): boolean =>
  restricts(policies, 'object-src', 'default-src');
export const restrictsBase = (policies: readonly CspPolicy[]): boolean =>
  restricts(policies, 'base-uri');
export const restrictsForms = (policies: readonly CspPolicy[]): boolean =>
  restricts(policies, 'form-action');
export const restrictsFraming = (policies: readonly CspPolicy[]): boolean =>
  restricts(policies, 'frame-ancestors');

/** `default-src 'none'`, or empty, which is the same. */
export const refusesByDefault = (policies: readonly CspPolicy[]): boolean =>
  policies.some(
    (policy) => sourcesOf(policy, 'default-src')?.every((source) => source === "'none'") ?? false,
  );

export const namesScripts = (policies: readonly CspPolicy[]): boolean =>
  policies.some((policy) => named(elements(policy) ?? []));

export const reportsViolations = (policies: readonly CspPolicy[]): boolean =>
  policies.some((policy) => sourcesOf(policy, 'report-to', 'report-uri') !== undefined);

export const requiresTrustedTypes = (policies: readonly CspPolicy[]): boolean =>
  policies.some((policy) => sourcesOf(policy, 'require-trusted-types-for')?.includes("'script'"));
