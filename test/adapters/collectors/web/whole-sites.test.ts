import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { controlsThat, siteControlIds, siteNeeds } from './judged.ts';
import { closeAll, collectLocal, listening, serve } from './local-site.ts';
import { testAuthority } from './tls/authority.ts';

afterEach(closeAll);

const careful: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'cache-control': 'no-store',
  'cf-ray': '1-CDG',
};

const carefulPages: Readonly<Record<string, string>> = {
  '/': `<!doctype html><html lang="fr"><title>Accueil</title>
    <link rel="stylesheet" href="/site.css"><script src="/site.js" defer></script>
    <a href="/connexion">Connexion</a> <a href="/confidentialite">Confidentialité</a>
    <a href="/mentions-legales">Mentions légales</a>`,
  '/connexion': `<!doctype html><title>Connexion</title><form method="post" action="/connexion">
    <input type="hidden" name="csrf_token" value="x"><input name="mail"><input type="password" name="p"></form>`,
  '/confidentialite': '<!doctype html><title>Confidentialité</title>',
  '/mentions-legales': '<!doctype html><title>Mentions légales</title>',
};

let nonce = 0;

const carefulListener: RequestListener = (request, response) => {
  nonce += 1;
  const policy = `default-src 'self'; script-src 'nonce-n${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; report-to default`;
  const path = request.url ?? '/';
  for (const [name, value] of Object.entries(careful)) response.setHeader(name, value);
  response.setHeader('content-security-policy', policy);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  if (path === '/.well-known/change-password') {
    return void response.writeHead(302, { location: '/mot-de-passe' }).end();
  }
  if (path === '/.well-known/security.txt') {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    return void response.end('Contact: mailto:s@site.example\nExpires: 2027-01-01T00:00:00Z\n');
  }
  if (path === '/site.js') {
    return void response.setHeader('content-type', 'text/javascript').end('let a = 1;');
  }
  const page = carefulPages[path];
  if (page === undefined) return void response.writeHead(404).end('<title>Absent</title>');
  if (path === '/') {
    response.setHeader('set-cookie', [
      '__Host-session=0123456789abcdef0123456789abcdef; Secure; HttpOnly; SameSite=Lax; Path=/',
    ]);
  }
  response.end(page);
};

const carelessPage = `<html><head><title>Index of /</title><meta name="generator" content="WordPress 5.8.1">
  <!-- TODO remove the admin password before going live -->
  <link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Inter">
  <link rel="stylesheet" href="https://cdn.example/site.css">
  <script src="https://cdn.polyfill.io/v3/polyfill.js"></script>
  <script src="https://ajax.googleapis.com/ajax/libs/jquery/1.8.2/jquery.min.js"></script>
  <script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
  <script src="/app.js"></script></head>
  <body onload="start()">
  <form method="get" action="http://login.other.example/in"><input type="password" name="p"></form>
  <form method="post" action="/save"><input name="x"></form>
  <a href="https://other.example/" target="_blank" rel="opener">Other</a>
  <a href="/go?next=https://other.example/">Go</a>
  <a href="/page;jsessionid=0123456789abcdef">Page</a>
  <iframe src="https://video.example/1"></iframe>
  <p>Served by 10.1.2.3. Card 4539 1488 0343 6467.</p>
  <pre>Traceback (most recent call last):</pre></body></html>`;

const carelessFiles: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/robots.txt': ['text/plain', 'User-agent: *\nDisallow: /wp-admin/\nAllow: /'],
  '/app.js': [
    'text/javascript',
    'const key = "AKIAABCDEFGHIJKLMNOP";\n//# sourceMappingURL=app.js.map',
  ],
  '/app.js.map': ['application/json', '{"version":3,"sources":["a.ts"],"mappings":"AAAA"}'],
  '/.git/HEAD': ['text/plain', 'ref: refs/heads/main\n'],
  '/.svn/wc.db': ['application/octet-stream', 'SQLite format 3\u0000'],
  '/.env': ['text/plain', 'APP_ENV=production\nDB_PASSWORD=secret\n'],
  '/backup.sql': ['text/plain', '-- MySQL dump 10.13\n'],
  '/.DS_Store': ['application/octet-stream', '\u0000\u0000\u0000\u0001Bud1'],
  '/server-status': ['text/html', '<title>Apache Status</title>'],
  '/actuator': [
    'application/json',
    '{"_links":{"self":{"href":"/"},"env":{"href":"/actuator/env"}}}',
  ],
  '/phpinfo.php': ['text/html', '<title>PHP 8.1.0 - phpinfo()</title>'],
  '/openapi.json': ['application/json', '{"openapi":"3.1.0","paths":{}}'],
  '/graphql': ['text/html', '<title>GraphiQL</title>'],
  '/crossdomain.xml': [
    'text/xml',
    '<cross-domain-policy><allow-access-from domain="*"/></cross-domain-policy>',
  ],
};

const carelessListener: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  const { origin } = request.headers;
  if (origin !== undefined) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
  }
  if (request.method === 'TRACE') {
    return void response.writeHead(200, { 'content-type': 'message/http' }).end('TRACE / HTTP/1.1');
  }
  if (request.method === 'OPTIONS')
    return void response.writeHead(204, { allow: 'GET, PUT' }).end();
  const file = carelessFiles[path];
  if (file) return void response.setHeader('content-type', file[0]).end(file[1]);
  if (path !== '/') {
    response.setHeader('content-type', 'text/html');
    return void response.end('<address>Apache/2.4.49 (Debian)</address>');
  }
  response.writeHead(200, {
    'content-type': 'text/html',
    server: 'Apache/2.4.49',
    'x-powered-by': 'PHP/7.2.1',
    'x-debug-token': 'abc',
    'x-backend-server': 'web-03 10.0.0.7',
    'x-xss-protection': '1; mode=block',
    'x-frame-options': ['DENY', 'SAMEORIGIN'],
    'referrer-policy': 'unsafe-url',
    'permissions-policy': 'camera=*',
    'cross-origin-resource-policy': 'anyone',
    'content-security-policy':
      "script-src https: 'unsafe-inline' 'unsafe-eval' 'nonce-same'; script-src-attr 'unsafe-inline'; style-src 'unsafe-inline'; img-src http:; script-src self",
    'set-cookie': [
      'PHPSESSID=1234; Domain=site.example; SameSite=None; Max-Age=63072000',
      'XSRF-TOKEN=abc; SameSite=Maybe',
      '__Host-a=1',
      '_ga=GA1.2.3; Max-Age=63072000',
      'who=jean%40site.example',
    ],
  });
  response.end(carelessPage);
};

describe('a careful site over HTTPS', () => {
  it('fails no control, and leaves unread only where plain HTTP would be', async () => {
    const authority = await testAuthority();
    const identity = await authority.issue({ names: ['localhost'] }, 'whole');
    const port = await listening(createHttpsServer(identity, carefulListener));
    const collection = await collectLocal(`https://localhost:${port}`, siteNeeds, {
      extraRoots: [authority.root],
    });
    expect(controlsThat('fail', collection)).toEqual([]);
    expect(controlsThat('unknown', collection)).toEqual([
      'transport.move-to-https-is-permanent',
      'transport.plain-http-leads-to-https',
    ]);
    expect(collection.calls.length).toBeLessThanOrEqual(40);
  });
});

describe('a careless site', () => {
  it('fails every control that one answer can fail beside all the others', async () => {
    const collection = await collectLocal(await serve(carelessListener), siteNeeds);
    const failed = new Set(controlsThat('fail', collection));
    expect(siteControlIds.filter((id) => !failed.has(id))).toEqual([
      'content.no-image-comes-in-the-clear',
      'content.nothing-active-comes-in-the-clear',
      'csp.no-open-host-serves-scripts',
      'csp.policy-is-enforced',
      'csp.scripts-are-named-one-by-one',
      'exposure.security-contact-is-up-to-date',
      'headers.permissions-policy-is-stated',
      'headers.referrer-policy-is-stated',
      'transport.hsts-covers-subdomains',
      'transport.hsts-is-ready-for-preload',
      'transport.hsts-lasts-six-months',
      'transport.https-never-leads-back-to-http',
      'transport.move-to-https-is-permanent',
      'transport.redirections-end',
    ]);
  });
});

describe('a site that answers everything with its own page', () => {
  it('exposes nothing by that', async () => {
    const site = await serve((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<div id="app"></div>');
    });
    const failed = controlsThat('fail', await collectLocal(site, siteNeeds));
    expect(failed.filter((id) => id.startsWith('exposure.'))).toEqual([
      'exposure.missing-pages-are-not-found',
      'exposure.security-contact-is-published',
    ]);
  });
});

describe('what robots.txt closes', () => {
  it('is not asked for, and is not said to be closed', async () => {
    const asked: string[] = [];
    const site = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/plain');
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'hello');
    });
    const collection = await collectLocal(site, siteNeeds);
    expect(new Set(asked)).toEqual(
      new Set(['/robots.txt', '/', '/.well-known/security.txt', '/.well-known/change-password']),
    );
    expect(controlsThat('unknown', collection)).toContain('exposure.git-repository-is-closed');
    expect(collection.calls).toContain('GET /.git/HEAD ROBOTS');
  });
});
