import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { controlsThat, siteNeeds } from './judged.ts';
import { closeAll, collectLocal, serve } from './local-site.ts';

afterEach(closeAll);

/** What a content network in front of a site answers once it has kept the page. */
const edge =
  (headers: Readonly<Record<string, string>>): RequestListener =>
  (request, response) => {
    const { origin } = request.headers;
    if (request.url !== '/') {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('cf-ray', '1-CDG').setHeader('content-type', 'text/html; charset=utf-8');
    if (origin !== undefined) response.setHeader('access-control-allow-origin', origin);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end('<!doctype html><title>Accueil</title>');
  };

const those = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => id.startsWith('edge.'));

describe('a site behind a content network', () => {
  it('that keeps cookies and answers of others, and shows its keys, fails', async () => {
    const site = await serve(
      edge({ age: '31', 'set-cookie': 'session=0123', 'cache-tag': 'page-1,user-7' }),
    );
    const collection = await collectLocal(site, siteNeeds);
    expect(those(controlsThat('fail', collection))).toEqual([
      'edge.answers-by-origin-are-kept-apart',
      'edge.cache-keys-are-not-shown',
      'edge.cookies-stay-out-of-shared-caches',
    ]);
    expect(controlsThat('pass', collection)).toContain(
      'technology.an-edge-service-stands-in-front',
    );
  });

  it('that keeps what is for all, by origin, passes', async () => {
    const site = await serve(
      edge({ age: '31', vary: 'Accept-Encoding, Origin', 'set-cookie': '__cf_bm=0123; Secure' }),
    );
    const collection = await collectLocal(site, siteNeeds);
    expect(those(controlsThat('fail', collection))).toEqual([]);
    expect(those(controlsThat('pass', collection))).toHaveLength(3);
  });
});

describe('scripts of others', () => {
  it('are not said to be held where there are none', async () => {
    const ids = ['content.scripts-of-others-are-held-to-a-digest'];
    const passing = async (body: string) => {
      const site = await serve((_, response) => {
        response.setHeader('content-type', 'text/html').end(body);
      });
      const all = controlsThat('pass', await collectLocal(site, siteNeeds));
      return ids.filter((id) => all.includes(id));
    };
    const held = '<script src="https://cdn.example/a.js" integrity="sha384-abc"></script>';
    expect(await passing('<title>a</title>')).toEqual([]);
    expect(await passing(held)).toEqual(ids);
  });
});
