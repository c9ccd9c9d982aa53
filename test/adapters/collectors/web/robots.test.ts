import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { exposures } from '#core/domain/web/exposures.ts';
import { robotName } from '#core/domain/web/manners.ts';
import { siteNeeds } from './judged.ts';
import { closeAll, collectLocal, serve, userAgent } from './local-site.ts';

afterEach(closeAll);

interface Asked {
  readonly host: string;
  readonly path: string;
  readonly agent: string;
}

/** A site that writes down what it is asked. */
const watched = async (answer: RequestListener) => {
  const asked: Asked[] = [];
  const site = await serve((request, response) => {
    const { host = '', 'user-agent': agent = '' } = request.headers;
    asked.push({ host, path: request.url ?? '', agent });
    answer(request, response);
  });
  return { asked, site };
};

const page = `<!doctype html><script src="/app.js"></script><a href="/connexion">Connexion</a>`;
const script = 'let a = 1;\n//# sourceMappingURL=app.js.map';

const withRobots =
  (rules: string): RequestListener =>
  (request, response) => {
    if (request.url === '/robots.txt') response.end(rules);
    else if (request.url === '/app.js') response.end(script);
    else response.setHeader('content-type', 'text/html').end(page);
  };

/** Every path that an audit asks a site for, by asking one that closes none. */
const openPaths = async (): Promise<readonly string[]> => {
  const { asked, site } = await watched(withRobots(''));
  await collectLocal(site, siteNeeds);
  return [...new Set(asked.map(({ path }) => path))];
};

describe('robots.txt', () => {
  it('is read first, and closes each path that it names and no other', async () => {
    const all = await openPaths();
    const fixed = Object.values(exposures).flatMap(({ paths }): readonly string[] => paths);
    expect(all).toEqual(expect.arrayContaining([...fixed, '/app.js', '/app.js.map', '/connexion']));
    for (const path of all.filter((one) => one !== '/' && one !== '/robots.txt')) {
      const { asked, site } = await watched(withRobots(`User-agent: *\nDisallow: ${path}$`));
      await collectLocal(site, siteNeeds);
      const found = new Set(asked.map((one) => one.path));
      expect(asked[0]?.path).toBe('/robots.txt');
      expect(found.has(path)).toBe(false);
      const beyond = path === '/app.js' ? ['/app.js', '/app.js.map'] : [path];
      expect([...found].toSorted()).toEqual(all.filter((one) => !beyond.includes(one)).toSorted());
    }
  });

  it('may speak of us by name', async () => {
    const rules = `User-agent: *\nAllow: /\nUser-agent: ${robotName}\nDisallow: /`;
    const { asked, site } = await watched(withRobots(rules));
    await collectLocal(site, siteNeeds);
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/robots.txt', '/']));
  });

  it('of another host of the site holds there, and is read before anything but its front page', async () => {
    const { asked, site } = await watched((request, response) => {
      const host = request.headers.host ?? '';
      if (host.startsWith('www.')) {
        withRobots('User-agent: *\nDisallow: /.env')(request, response);
      } else if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /.git/');
      else response.writeHead(302, { location: `http://www.${host}/accueil` }).end();
    });
    await collectLocal(`http://localhost:${new URL(site).port}`, siteNeeds);
    const there = asked.filter(({ host }) => host.startsWith('www.')).map(({ path }) => path);
    expect(there.slice(0, 2)).toEqual(['/robots.txt', '/accueil']);
    expect(there).toContain('/.git/HEAD');
    expect(there).not.toContain('/.env');
    expect(there.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('that leads to that of another host is read once for both', async () => {
    const { asked, site } = await watched((request, response) => {
      const host = request.headers.host ?? '';
      if (host.startsWith('www.')) {
        withRobots('User-agent: *\nDisallow: /.env')(request, response);
      } else response.writeHead(302, { location: `http://www.${host}${request.url}` }).end();
    });
    await collectLocal(`http://localhost:${new URL(site).port}`, siteNeeds);
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(2);
    expect(asked.map(({ path }) => path)).not.toContain('/.env');
  });

  it('that fails closes all but the visit itself', async () => {
    const { asked, site } = await watched((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? 500 : 200).end();
    });
    await collectLocal(site, siteNeeds);
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/robots.txt', '/']));
  });
});

describe('who asks', () => {
  it('says its name, as robots.txt knows it, and where to read what it does, each time', async () => {
    const { asked, site } = await watched(withRobots(''));
    await collectLocal(site, siteNeeds);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([userAgent]));
    const [, product, address = ''] =
      /^([A-Za-z]+)\/[\d.]+ \(.*\+(https:\/\/\S+)\)$/.exec(userAgent) ?? [];
    expect(product?.toLowerCase()).toBe(robotName);
    expect(address).toBe('https://audits.example.fr/about-audits');
  });
});
