import { createServer, type Socket } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Needs } from '#core/domain/audit/needs.ts';
import {
  type Collection,
  closeAll,
  collectLocal,
  factOf,
  quickManners,
  serve,
} from './local-site.ts';

afterEach(closeAll);

const needs: Needs = new Map([
  ['web.site', new Set(['nosniff', 'redirectionsEnd', 'exposesGit', 'cors'])],
  ['web.page', new Set(['secrets', 'listsDirectory'])],
  ['web.cookie', new Set(['secure'])],
]);

const unread = (why: string) => ({ known: false, why });

/** Beyond what any of them takes when all goes well, and far below what they would like to take. */
const within = async (milliseconds: number, work: Promise<Collection>): Promise<Collection> => {
  const startedAt = performance.now();
  const before = process.memoryUsage().rss;
  const collection = await work;
  expect(performance.now() - startedAt).toBeLessThan(milliseconds);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  return collection;
};

const blindKinds = ({ collected }: Collection): readonly string[] =>
  collected.flatMap((one) => (one.type === 'blind-spot' ? [one.blindSpot.kind] : []));

const megabyte = 'x'.repeat(1024 * 1024);

describe('a site that', () => {
  it('hangs before it answers ends in a report that says so', async () => {
    const site = await serve(() => undefined);
    const collection = await within(3000, collectLocal(site, needs));
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('not-collected'));
    expect(collection.calls).toContain('GET / TIMEOUT');
    expect(blindKinds(collection)).toEqual(['web.cookie', 'web.page']);
  });

  it('streams for ever is read to the limit of time, and what is not there stays undecided', async () => {
    const site = await serve((_, response) => {
      response
        .setHeader('content-type', 'text/html')
        .setHeader('x-content-type-options', 'nosniff');
      response.write('<title>Slow</title>');
      const timer = setInterval(() => response.write('<p>more</p>'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const collection = await within(6000, collectLocal(site, needs));
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual({ known: true, value: true });
    expect(factOf(collection, 'web.page', 'secrets')).toEqual(unread('undecided'));
  });

  it('serves two gigabytes is read to the limit of bytes', async () => {
    let sent = 0;
    const site = await serve((_, response) => {
      response.setHeader('content-type', 'text/html');
      const pour = (): void => {
        while (sent < 2048 && !response.destroyed) {
          sent += 1;
          if (!response.write(megabyte)) {
            response.once('drain', pour);
            return;
          }
        }
        response.end();
      };
      pour();
    });
    const manners = { ...quickManners, requestMs: 3000 };
    const collection = await within(10_000, collectLocal(site, needs, { manners }));
    expect(sent).toBeLessThan(200);
    expect(factOf(collection, 'web.page', 'secrets')).toEqual(unread('undecided'));
  });

  it('sends a bomb of gzip is stopped at the limit of what comes out', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024), { level: 9 });
    const site = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').setHeader('content-type', 'text/html');
      response.end(bomb);
    });
    const manners = { ...quickManners, requestMs: 3000 };
    const collection = await within(10_000, collectLocal(site, needs, { manners }));
    expect(factOf(collection, 'web.page', 'secrets')).toEqual(unread('undecided'));
  });

  it('breaks off in the middle of gzip is read as far as it came', async () => {
    const site = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').setHeader('content-type', 'text/html');
      const gzip = createGzip();
      gzip.pipe(response, { end: false });
      gzip.write('<title>Index of /</title>');
      gzip.flush(() => setTimeout(() => response.destroy(), 50));
    });
    const collection = await within(5000, collectLocal(site, needs));
    expect(factOf(collection, 'web.page', 'listsDirectory')).toEqual({ known: true, value: true });
    expect(factOf(collection, 'web.page', 'secrets')).toEqual(unread('undecided'));
  });

  it('redirects in a circle is followed for a few steps', async () => {
    const site = await serve((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    const collection = await within(3000, collectLocal(site, needs));
    expect(factOf(collection, 'web.site', 'redirectionsEnd')).toEqual({
      known: true,
      value: false,
    });
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('malformed'));
    expect(collection.calls.filter((call) => call.startsWith('GET /')).length).toBeLessThan(8);
  });

  it('waits for its own cookie to come back is not said to go round in circles', async () => {
    const site = await serve((_, response) => {
      response.writeHead(302, { location: '/', 'set-cookie': 'seen=1' }).end();
    });
    const collection = await collectLocal(site, needs);
    expect(factOf(collection, 'web.site', 'redirectionsEnd')).toEqual(unread('undecided'));
  });

  it('leads to a name whose address is inside a network is not followed there', async () => {
    const site = await serve((_, response) => {
      response.writeHead(302, { location: 'http://metadata.localhost/latest' }).end();
    });
    const asked: string[] = [];
    const resolve = (host: string) => {
      asked.push(host);
      return Promise.resolve(['169.254.169.254']);
    };
    const local = `http://localhost:${new URL(site).port}`;
    const collection = await collectLocal(local, needs, { resolve });
    expect(asked).toEqual(['metadata.localhost']);
    expect(collection.calls).toContain('GET http://metadata.localhost/latest ADDRESS_NOT_PUBLIC');
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('denied'));
  });

  it('speaks something else than HTTP is malformed', async () => {
    const garbage = createServer((socket: Socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    await new Promise<void>((resolve) => {
      garbage.listen(0, '127.0.0.1', resolve);
    });
    const address = garbage.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const plain = await within(3000, collectLocal(`http://127.0.0.1:${port}`, needs));
    const tls = await within(3000, collectLocal(`https://127.0.0.1:${port}`, needs));
    garbage.close();
    expect(factOf(plain, 'web.site', 'nosniff')).toEqual(unread('malformed'));
    expect(factOf(tls, 'web.site', 'nosniff')).toEqual(unread('malformed'));
  });

  it('sends headers without end is not listened to', async () => {
    const site = await serve((_, response) => {
      for (let at = 0; at < 4000; at += 1) response.setHeader(`x-header-${at}`, 'y'.repeat(100));
      response.end();
    });
    const collection = await within(3000, collectLocal(site, needs));
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('malformed'));
  });

  it('says that it is asked too much is asked nothing more', async () => {
    let asked = 0;
    const site = await serve((request, response) => {
      asked += 1;
      response.writeHead(request.url === '/robots.txt' ? 404 : 429).end();
    });
    const collection = await collectLocal(site, needs);
    expect(asked).toBe(2);
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('throttled'));
  });

  it('takes the time of the whole audit is left then', async () => {
    const site = await serve((_, response) => {
      setTimeout(() => response.end('late'), 150);
    });
    const manners = { ...quickManners, siteMs: 400 };
    const collection = await within(3000, collectLocal(site, needs, { manners }));
    expect(factOf(collection, 'web.site', 'exposesGit')).toEqual(unread('not-collected'));
    expect(collection.calls.some((call) => call.endsWith('SITE_TIME_OVER'))).toBe(true);
  });

  it('is no longer of interest is left at once', async () => {
    const site = await serve(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const manners = { ...quickManners, requestMs: 60_000 };
    const { signal } = controller;
    const collection = await within(2000, collectLocal(site, needs, { manners, signal }));
    expect(factOf(collection, 'web.site', 'nosniff')).toEqual(unread('not-collected'));
  });
});
