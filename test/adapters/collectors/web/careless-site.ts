import type { RequestListener, ServerResponse } from 'node:http';

const landing = `<html><head><title>Index of /</title><meta name="generator" content="WordPress 5.8.1">
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

const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
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

const headers: Readonly<Record<string, string | readonly string[]>> = {
  'content-type': 'text/html',
  server: 'Apache/2.4.49',
  'x-powered-by': 'PHP/7.2.1',
  'x-debug-token': 'abc',
  'x-backend-server': 'web-03 10.0.0.7',
  'surrogate-key': 'home page-1',
  'cache-control': 'public, max-age=600',
  'x-xss-protection': '1; mode=block',
  'x-frame-options': ['DENY', 'SAMEORIGIN'],
  'referrer-policy': 'unsafe-url',
  'permissions-policy': 'camera=*',
  'cross-origin-resource-policy': 'anyone',
  'content-security-policy':
    "script-src https: 'unsafe-inline' 'unsafe-eval' 'nonce-same'; script-src-attr 'unsafe-inline'; style-src https: 'unsafe-inline'; img-src http:; script-src self",
  'set-cookie': [
    'PHPSESSID=1234; Domain=site.example; SameSite=None; Max-Age=63072000',
    'XSRF-TOKEN=abc; SameSite=Maybe',
    '__Host-a=1',
    '_ga=GA1.2.3; Max-Age=63072000',
    'who=jean%40site.example',
    'cart=rO0ABXNyAA5zaG9wLkNhcnQ',
  ],
};

const answer = (response: ServerResponse, path: string): void => {
  const file = files[path];
  if (path === '/') {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(landing);
  } else if (file) response.setHeader('content-type', file[0]).end(file[1]);
  else {
    response.setHeader('content-type', 'text/html');
    response.end('<address>Apache/2.4.49 (Debian)</address>');
  }
};

/** A site that does wrong all that one answer can do wrong beside the rest. */
export const carelessListener: RequestListener = (request, response) => {
  const { origin } = request.headers;
  if (origin !== undefined) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-allow-credentials', 'true');
  }
  if (request.method === 'TRACE') {
    response.writeHead(200, { 'content-type': 'message/http' }).end('TRACE / HTTP/1.1');
  } else if (request.method === 'OPTIONS') {
    response.writeHead(204, { allow: 'GET, PUT' }).end();
  } else answer(response, request.url ?? '/');
};
