import type { WebAnswer } from '#core/domain/web/answer.ts';
import { answerOf } from '#test/core/web/answers.ts';

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** What a site answered, written down: enough for both observers to judge. */
export interface RecordedSite {
  readonly name: string;
  /** Of `https://site.example/`. */
  readonly landing: WebAnswer;
  /** To a request of another origin; the same as the landing page where nothing is said. */
  readonly foreign: WebAnswer;
  /** Of `http://site.example/`; null where nobody answers. */
  readonly plain: WebAnswer | null;
  /** Where the redirections from plain HTTP go. */
  readonly plainRoute: readonly string[];
}

const html = { 'content-type': 'text/html; charset=utf-8' };

export const recorded = (
  name: string,
  headers: Headers,
  {
    body = '<!doctype html><title>a</title>',
    foreign = {},
    trusted = true,
    url = 'https://site.example/',
    plainRoute = ['http://site.example/', 'https://site.example/'],
  }: {
    body?: string;
    foreign?: Headers;
    trusted?: boolean;
    url?: string;
    plainRoute?: readonly string[];
  } = {},
): RecordedSite => {
  const [from, to] = plainRoute;
  const location: Headers = to === undefined ? {} : { location: to };
  return {
    name,
    landing: answerOf({ ...html, ...headers }, { body, trusted, url }),
    foreign: answerOf({ ...html, ...headers, ...foreign }, { body, trusted, url }),
    plain:
      from === undefined
        ? null
        : answerOf(location, { url: from, status: to === undefined ? 200 : 301, trusted: false }),
    plainRoute,
  };
};

const csp = (policy: string | readonly string[], body?: string) =>
  recorded(
    `CSP ${[policy].flat().join(' and ')}`,
    { 'content-security-policy': policy },
    body === undefined ? {} : { body },
  );
const cookie = (...cookies: string[]) =>
  recorded(`cookie ${cookies.join(' and ')}`, { 'set-cookie': cookies });
const header = (name: string, value: string) => recorded(`${name}: ${value}`, { [name]: value });
const page = (body: string) => recorded(`page ${body}`, {}, { body });
const cors = (allowed: string, credentials: Headers) =>
  recorded(
    `CORS ${allowed} ${JSON.stringify(credentials)}`,
    {},
    { foreign: { 'access-control-allow-origin': allowed, ...credentials } },
  );

const credentials = { 'access-control-allow-credentials': 'true' };
const hsts = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

export const recordedSites: readonly RecordedSite[] = [
  recorded('nothing at all', {}),
  csp("default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'self'"),
  csp("default-src 'self'"),
  csp("default-src 'self'; style-src 'self' 'unsafe-inline'"),
  csp("default-src 'self' 'unsafe-inline'"),
  csp("default-src 'self'; script-src 'unsafe-inline' 'nonce-abcdefgh'"),
  csp("default-src 'self'; script-src 'self' 'unsafe-eval'"),
  csp('default-src https:'),
  csp("script-src 'self'"),
  csp("script-src 'self'; object-src 'none'"),
  csp('img-src *'),
  csp("default-src 'self'; script-src 'self' data:"),
  csp("default-src 'self'; connect-src http://api.example"),
  csp("default-src 'self'; img-src http:"),
  csp("default-src 'none'; script-src 'nonce-abcdefgh' 'strict-dynamic' https: 'unsafe-inline'"),
  csp("default-src 'self'; script-src 'strict-dynamic' 'self'"),
  csp(["default-src 'self' 'unsafe-inline'", "default-src 'self'"]),
  csp("default-src 'self'; default-src *"),
  csp("frame-ancestors 'none'"),
  csp("default-src 'none'"),
  csp("default-src 'none'; report-uri /a; report-uri /b"),
  csp("default-src 'self'; style-src https:"),
  csp("default-src 'self'; style-src 'self' 'unsafe-eval'"),
  csp("default-src 'self'; img-src http:; upgrade-insecure-requests"),
  csp("default-src 'self'; connect-src ws://api.example"),
  csp("default-src 'self'; script-src 'self' blob:"),
  csp("default-src 'self'; script-src-attr 'unsafe-inline'"),
  csp("default-src 'self'; default-src *; frame-ancestors 'none'"),
  recorded(
    'CSP in the page',
    {},
    { body: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">` },
  ),
  recorded(
    "CSP in the page with frame-ancestors 'none'",
    {},
    {
      body: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; frame-ancestors 'none'">`,
    },
  ),
  header('content-security-policy-report-only', "default-src 'self'"),
  cookie('lang=fr; Secure; SameSite=Lax'),
  cookie('lang=fr; SameSite=Lax'),
  cookie('lang=fr; Secure'),
  cookie('session=0123456789abcdef0123456789abcdef; Secure; HttpOnly; SameSite=Strict'),
  cookie('session=0123456789abcdef0123456789abcdef; Secure; SameSite=Strict'),
  cookie('session=0123456789abcdef0123456789abcdef; HttpOnly; SameSite=Strict'),
  cookie('lang=fr; Secure; SameSite=Sometimes'),
  cookie('lang=fr; SameSite=None'),
  cookie('csrftoken=abcdefgh; Secure'),
  cookie('csrftoken=abcdefgh; Secure; SameSite=Strict'),
  cookie('a=1; Secure; SameSite=Lax', 'b=2'),
  cookie('sid=0123456789abcdef0123456789abcdef; Secure; SameSite=Lax'),
  recorded('session cookie without Secure, beside HSTS', {
    ...hsts,
    'set-cookie': 'session=0123456789abcdef0123456789abcdef; HttpOnly; SameSite=Lax',
  }),
  recorded('cookie without Secure, beside HSTS', {
    ...hsts,
    'set-cookie': 'lang=fr; SameSite=Lax',
  }),
  cors('*', {}),
  cors('*', credentials),
  cors('https://foreign.example', {}),
  cors('https://foreign.example', credentials),
  cors('https://partner.example', credentials),
  recorded('no plain HTTP', {}, { plainRoute: [] }),
  recorded('plain HTTP is served', {}, { plainRoute: ['http://site.example/'] }),
  recorded(
    'plain HTTP goes elsewhere first',
    {},
    {
      plainRoute: ['http://site.example/', 'https://www.site.example/'],
    },
  ),
  recorded(
    'plain HTTP goes through plain HTTP',
    {},
    {
      plainRoute: ['http://site.example/', 'http://www.site.example/', 'https://www.site.example/'],
    },
  ),
  recorded(
    'plain HTTP leads to plain HTTP',
    {},
    { plainRoute: ['http://site.example/', 'http://www.site.example/'] },
  ),
  recorded(
    'plain HTTP comes back to plain HTTP',
    {},
    { plainRoute: ['http://site.example/', 'https://site.example/', 'http://site.example/b'] },
  ),
  recorded(
    'plain HTTP and nothing else',
    {},
    { url: 'http://site.example/', trusted: false, plainRoute: ['http://site.example/'] },
  ),
  ...[
    'no-referrer',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
    'origin',
    'unsafe-url',
    'no-referrer-when-downgrade',
    'origin-when-cross-origin',
    'nonsense',
    'no-referrer, unsafe-url',
    'unsafe-url, no-referrer',
    'NO-REFERRER',
  ].map((value) => header('referrer-policy', value)),
  recorded('referrer in the page', {}, { body: '<meta name="referrer" content="unsafe-url">' }),
  ...[
    'max-age=31536000',
    'max-age=15552000',
    'max-age=15551999',
    'max-age=0',
    'includeSubDomains',
    'max-age=31536000; includeSubDomains; preload',
    'MAX-AGE=31536000',
    'max-age="31536000"',
    'max-age=31536000, max-age=31536000',
    'max-age=31536000; max-age=1',
  ].map((value) => header('strict-transport-security', value)),
  recorded('HSTS with a certificate that nobody vouches for', hsts, { trusted: false }),
  ...['nosniff', 'NoSniff', 'no-sniff', 'nosniff, nosniff'].map((value) =>
    header('x-content-type-options', value),
  ),
  ...['DENY', 'sameorigin', 'ALLOWALL', 'ALLOW-FROM https://a.example', 'DENY, DENY'].map((value) =>
    header('x-frame-options', value),
  ),
  recorded('X-Frame-Options beside frame-ancestors *', {
    'x-frame-options': 'DENY',
    'content-security-policy': 'frame-ancestors *',
  }),
  ...['same-origin', 'same-site', 'cross-origin', 'same-host'].map((value) =>
    header('cross-origin-resource-policy', value),
  ),
  page('<script src="/app.js"></script>'),
  page('<script>let a = 1</script>'),
  page('<script src="https://static.site.example/app.js"></script>'),
  page('<script src="https://cdn.example/app.js"></script>'),
  page('<script src="https://cdn.example/app.js" integrity="sha384-abc" crossorigin></script>'),
  page('<script src="http://cdn.example/app.js"></script>'),
  page('<script src="http://cdn.example/app.js" integrity="sha384-abc"></script>'),
  page('<script src="//cdn.example/app.js"></script>'),
  page('<script src="//cdn.example/app.js" integrity="sha384-abc"></script>'),
  page('<script src="http://site.example/app.js"></script>'),
  page('<script src="/app.js" integrity="sha384-abc"></script>'),
  page(
    '<script src="https://a.example/a.js"></script><script src="http://b.example/b.js" integrity="sha384-abc"></script>',
  ),
  page('<p>no script</p>'),
  recorded('no page', { 'content-type': 'application/json' }, { body: '{}' }),
];
