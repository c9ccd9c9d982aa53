import { createServer as createHttpsServer } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { carefulListener } from './careful-site.ts';
import { carelessListener } from './careless-site.ts';
import { controlsThat, siteControlIds, siteNeeds } from './judged.ts';
import { closeAll, collectLocal, listening, serve } from './local-site.ts';
import { testAuthority } from './tls/authority.ts';

afterEach(closeAll);

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
      'headers.error-pages-are-protected-too',
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

describe('a site that redirects to another host of its own', () => {
  it('is asked there', async () => {
    const site = await serve((request, response) => {
      const host = request.headers.host ?? '';
      const url = request.url ?? '';
      if (!host.startsWith('www.')) {
        response.writeHead(301, { location: `http://www.${host}${url}` }).end();
      } else if (url === '/.git/HEAD') response.end('ref: refs/heads/main');
      else response.end('hello');
    });
    const local = `http://localhost:${new URL(site).port}`;
    const collection = await collectLocal(local, siteNeeds);
    expect(controlsThat('fail', collection)).toContain('exposure.git-repository-is-closed');
    expect(collection.resources.find(({ kind }) => kind === 'web.site')?.id).toBe(local);
  });
});

const closed = [
  'GET /.git/HEAD ROBOTS',
  'GET /.well-known/security.txt ROBOTS',
  'OPTIONS / ROBOTS',
  'TRACE / ROBOTS',
];

describe('what robots.txt closes', () => {
  it('is not asked for, and is not said to be closed', async () => {
    const asked: string[] = [];
    const site = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.setHeader('content-type', 'text/plain');
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /' : 'hello');
    });
    const collection = await collectLocal(site, siteNeeds);
    expect(asked.toSorted()).toEqual(['GET /', 'GET /', 'GET /', 'GET /robots.txt']);
    expect(controlsThat('unknown', collection)).toContain('exposure.git-repository-is-closed');
    expect(collection.calls).toEqual(expect.arrayContaining(closed));
  });
});
