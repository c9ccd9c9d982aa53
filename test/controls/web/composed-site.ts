import * as fc from 'fast-check';
import { type Headers, type RecordedSite, recorded } from './recorded-site.ts';

const optional = (name: string, ...values: readonly string[]): fc.Arbitrary<Headers> =>
  fc.constantFrom<Headers>({}, ...values.map((value) => ({ [name]: value })));

const policies = optional(
  'content-security-policy',
  "default-src 'none'; frame-ancestors 'none'",
  "default-src 'self'; object-src 'none'; frame-ancestors 'self'",
  "default-src 'self'; style-src 'self' 'unsafe-inline'",
  "default-src 'self' 'unsafe-inline'",
  "default-src 'self'; script-src 'self' 'unsafe-eval'; img-src http:",
  "default-src 'self'; img-src http:",
  "default-src 'self'; connect-src http://api.example",
);

const strictTransport = optional(
  'strict-transport-security',
  'max-age=31536000',
  'max-age=86400',
  'includeSubDomains',
);

const cookies = fc
  .subarray([
    'lang=fr; Secure; SameSite=Lax',
    'theme=dark; Secure',
    'seen=1; SameSite=Lax',
    'csrf=0123456789abcdef; Secure; HttpOnly',
    'session=0123456789abcdef; Secure; HttpOnly; SameSite=Strict',
    'my_session=0123456789abcdef; HttpOnly; SameSite=Strict',
    'login=0123456789abcdef; Secure; SameSite=Strict',
    'odd=1; Secure; SameSite=Sometimes',
  ])
  .map((set): Headers => (set.length > 0 ? { 'set-cookie': set } : {}));

const body = fc
  .subarray([
    '<script>let a = 1</script>',
    '<script src="/app.js"></script>',
    '<script src="https://cdn.example/a.js" integrity="sha384-abc" crossorigin></script>',
    '<script src="https://cdn.example/b.js"></script>',
    '<script src="http://cdn.example/c.js" integrity="sha384-abc"></script>',
    '<script src="http://cdn.example/d.js"></script>',
  ])
  .map((scripts) => `<!doctype html><title>a</title>${scripts.join('')}`);

const foreign = fc.constantFrom<Headers>(
  {},
  { 'access-control-allow-origin': '*' },
  {
    'access-control-allow-origin': 'https://foreign.example',
    'access-control-allow-credentials': 'true',
  },
);

const plainRoute = fc.constantFrom<readonly string[]>(
  [],
  ['http://site.example/'],
  ['http://site.example/', 'https://site.example/'],
  ['http://site.example/', 'https://www.site.example/'],
  ['http://site.example/', 'http://www.site.example/', 'https://www.site.example/'],
);

const headers = fc
  .tuple(
    policies,
    strictTransport,
    cookies,
    optional('referrer-policy', 'no-referrer', 'unsafe-url', 'nonsense'),
    optional('x-content-type-options', 'nosniff', 'no-sniff'),
    optional('x-frame-options', 'DENY', 'ALLOWALL'),
    optional('cross-origin-resource-policy', 'same-origin', 'cross-origin', 'same-host'),
  )
  .map((parts) => parts.reduce<Headers>((all, part) => ({ ...all, ...part }), {}));

/** Sites that do some things well and others badly, in every part on which both observers agree. */
export const composedSites: fc.Arbitrary<RecordedSite> = fc
  .record({ headers, body, foreign, plainRoute })
  .map(({ headers, ...rest }) => recorded('composed', headers, rest));
