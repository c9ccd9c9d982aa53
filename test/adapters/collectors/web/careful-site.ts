import type { RequestListener, ServerResponse } from 'node:http';

const headers: Readonly<Record<string, string>> = {
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

const pages: Readonly<Record<string, string>> = {
  '/': `<!doctype html><html lang="fr"><title>Accueil</title>
    <link rel="stylesheet" href="/site.css"><script src="/site.js" defer></script>
    <a href="/connexion">Connexion</a> <a href="/confidentialite">Confidentialité</a>
    <a href="/mentions-legales">Mentions légales</a>`,
  '/connexion': `<!doctype html><title>Connexion</title><form method="post" action="/connexion">
    <input type="hidden" name="csrf_token" value="x"><input name="mail"><input type="password" name="p"></form>`,
  '/confidentialite': '<!doctype html><title>Confidentialité</title>',
  '/mentions-legales': '<!doctype html><title>Mentions légales</title>',
};

const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/.well-known/security.txt': [
    'text/plain; charset=utf-8',
    'Contact: mailto:s@site.example\nExpires: 2027-01-01T00:00:00Z\n',
  ],
  '/site.js': ['text/javascript', 'let a = 1;'],
};

let nonce = 0;

const policyWith = (name: string): string =>
  `default-src 'none'; script-src 'nonce-${name}' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; report-to default`;

const session =
  '__Host-session=0123456789abcdef0123456789abcdef; Secure; HttpOnly; SameSite=Lax; Path=/';

const answer = (response: ServerResponse, path: string): void => {
  if (path === '/') response.setHeader('set-cookie', session);
  const file = files[path];
  if (file) response.setHeader('content-type', file[0]).end(file[1]);
  else if (path in pages) response.end(pages[path]);
  else response.writeHead(404).end('<title>Absent</title>');
};

/** A site that does all that a site can do by its answers. */
export const carefulListener: RequestListener = (request, response) => {
  nonce += 1;
  const path = request.url ?? '/';
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-security-policy', policyWith(`n${nonce}`));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.method !== 'GET') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else if (path === '/.well-known/change-password') {
    response.writeHead(302, { location: '/mot-de-passe' }).end();
  } else answer(response, path);
};
