import { type CspPolicy, isNonceOrDigest } from './csp.ts';

// CSP level 3, Trusted Types, Mixed Content and Upgrade Insecure Requests.
const directives: ReadonlySet<string> = new Set([
  'base-uri',
  'child-src',
  'connect-src',
  'default-src',
  'fenced-frame-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'report-to',
  'report-uri',
  'require-trusted-types-for',
  'sandbox',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'trusted-types',
  'upgrade-insecure-requests',
  'webrtc',
  'worker-src',
]);

// Written without quotes they name a host, which nobody meant.
const unquoted =
  /^(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|nonce-.+|sha(?:256|384|512)-.+)$/;

const mistakesOf = ({ directives: stated, repeated }: CspPolicy): readonly string[] => [
  ...repeated.map((name) => `${name} (repeated)`),
  ...[...stated.keys()].filter((name) => !directives.has(name)),
  ...[...stated].flatMap(([name, sources]) => [
    ...sources.filter((source) => unquoted.test(source)).map((source) => `${name} ${source}`),
    ...(sources.length > 1 && sources.includes("'none'") ? [`${name} 'none' among others`] : []),
    ...(sources.includes("'strict-dynamic'") && !sources.some(isNonceOrDigest)
      ? [`${name} 'strict-dynamic' alone`]
      : []),
  ]),
];

/** What a policy says and browsers ignore or read otherwise than it was meant. */
export const cspMistakes = (policies: readonly CspPolicy[]): readonly string[] => [
  ...new Set(policies.flatMap(mistakesOf)),
];
