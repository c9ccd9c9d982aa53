import { valuesOf, type WebAnswer } from './answer.ts';
import { isPublicAddress } from './public-address.ts';

const platform: readonly string[] = [
  'x-powered-by',
  'x-aspnet-version',
  'x-aspnetmvc-version',
  'x-generator',
  'x-drupal-cache',
  'x-jenkins',
  'liferay-portal',
  'x-powered-cms',
];

const debug: readonly string[] = [
  'x-debug',
  'x-debug-token',
  'x-debug-token-link',
  'x-debug-info',
  'x-chromelogger-data',
  'x-chromephp-data',
  'x-wf-protocol-1',
  'x-runtime',
];

const backend: readonly string[] = [
  'x-backend',
  'x-backend-server',
  'x-server-name',
  'x-hostname',
  'x-host',
  'x-upstream',
  'x-upstream-addr',
  'x-real-server',
  'x-served-from',
  'x-instance',
];

// Caches need them among themselves, and browsers never do.
const cacheKey: readonly string[] = [
  'x-cache-key',
  'x-true-cache-key',
  'surrogate-key',
  'xkey',
  'cache-tag',
  'edge-cache-tag',
  'x-cache-tags',
  'x-magento-tags',
  'x-drupal-cache-tags',
  'x-drupal-cache-contexts',
];

const present = (answer: WebAnswer, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => valuesOf(answer, name).map((value) => `${name}: ${value}`));

export const platformHeaders = (answer: WebAnswer): readonly string[] => present(answer, platform);
export const debugHeaders = (answer: WebAnswer): readonly string[] => present(answer, debug);
export const backendHeaders = (answer: WebAnswer): readonly string[] => present(answer, backend);

export const cacheKeyHeaders = (answer: WebAnswer): readonly string[] => present(answer, cacheKey);

export const versionsInHeaders = (answer: WebAnswer): readonly string[] =>
  present(answer, ['server', ...platform]).filter((line) => /\d+\.\d+/.test(line));

const abandoned: readonly string[] = [
  'public-key-pins',
  'expect-ct',
  'feature-policy',
  'p3p',
  'x-webkit-csp',
  'x-content-security-policy',
];

/** `X-XSS-Protection: 0` turns off a filter that had flaws of its own: it is no mistake. */
export const deprecatedHeaders = (answer: WebAnswer): readonly string[] => [
  ...present(answer, abandoned),
  ...present(answer, ['x-xss-protection']).filter((line) => !line.endsWith(': 0')),
];

const single: readonly string[] = [
  'strict-transport-security',
  'x-frame-options',
  'x-content-type-options',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
];

export const conflictingHeaders = (answer: WebAnswer): readonly string[] =>
  single.filter((name) => new Set(valuesOf(answer, name).map((one) => one.toLowerCase())).size > 1);

const quad = /(?<![\d.])(?:10|169|172|192)(?:\.\d{1,3}){3}(?!\d|\.\d)/g;

/** Private addresses in a text, each once. */
export const privateAddressesIn = (text: string): readonly string[] => [
  ...new Set((text.match(quad) ?? []).filter((one) => isInside(one))),
];

const isInside = (text: string): boolean =>
  text.split('.').every((part) => Number(part) <= 255) && !isPublicAddress(text);

/** Cookies are judged by themselves, and policies name hosts on purpose. */
export const privateAddressesInHeaders = ({ headers }: WebAnswer): readonly string[] =>
  [...headers]
    .filter(([name]) => name !== 'set-cookie' && name !== 'content-security-policy')
    .flatMap(([name, values]) =>
      privateAddressesIn(values.join(' ')).map((address) => `${name}: ${address}`),
    );

const edges: readonly (readonly [service: string, header: string, value: RegExp])[] = [
  ['Cloudflare', 'cf-ray', /./],
  ['Amazon CloudFront', 'x-amz-cf-id', /./],
  ['Fastly', 'x-served-by', /^cache-/],
  ['Akamai', 'server', /^AkamaiGHost/i],
  ['Akamai', 'x-akamai-transformed', /./],
  ['Azure Front Door', 'x-azure-ref', /./],
  ['Google Cloud', 'via', /\b1\.1 google\b/],
  ['Imperva', 'x-iinfo', /./],
  ['Sucuri', 'x-sucuri-id', /./],
  ['OVHcloud', 'x-cdn-pop', /./],
  ['bunny.net', 'server', /^BunnyCDN/i],
  ['Vercel', 'x-vercel-id', /./],
  ['Netlify', 'x-nf-request-id', /./],
  ['DDoS-Guard', 'server', /^ddos-guard/i],
];

export const edgeServices = (answer: WebAnswer): readonly string[] => [
  ...new Set(
    edges
      .filter(([, header, form]) => valuesOf(answer, header).some((value) => form.test(value)))
      .map(([service]) => service),
  ),
];
