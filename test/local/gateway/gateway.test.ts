import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { instantOf } from '#core/domain/time.ts';
import type { ApiEvent } from '#functions/http/api-context.ts';
import { freePort } from '#local/free-port.ts';
import { startGateway } from '#local/gateway/gateway.ts';

let folder: string;
let server: Server;
let port: number;
let time = Date.parse('2026-11-21T10:00:00.000Z');
let last: ApiEvent | null = null;

const clock = { now: () => instantOf(time) };

const remember = (event: ApiEvent) => {
  last = event;
  const cookies = ['one=1; Path=/', 'two=2; Path=/'];
  return Promise.resolve({ statusCode: 201, headers: { 'x-test': 'yes' }, cookies, body: '{}' });
};

const archiveIn = (data: string) =>
  folderObjectArchive({
    folder: join(data, 'objects'),
    address: `http://127.0.0.1:${port}/objects`,
    linkKey: new Uint8Array(32).fill(7),
    clock,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probant-gateway-'));
  port = await freePort();
  await mkdir(join(folder, 'web', 'assets'), { recursive: true });
  await writeFile(join(folder, 'web', 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'web', 'assets', 'a.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not yours');
  server = await startGateway({
    host: '127.0.0.1',
    port,
    functions: {
      system: remember,
      identity: remember,
      companies: remember,
      assessments: remember,
      audits: remember,
      verification: () => Promise.reject(new Error('secret inside')),
    },
    archive: archiveIn(folder),
    webFolder: join(folder, 'web'),
    onError: () => {},
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request whose path nobody tidies up on the way. */
const send = (path: string, options: { method?: string; headers?: object; body?: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

describe('an event', () => {
  it('is what API Gateway makes of the request', async () => {
    const answer = await send('/api/assessments?q=a&q=b&limit=5', {
      headers: { cookie: 'first=1; second=2', 'x-thing': 'Value' },
    });
    expect(answer).toMatchObject({ status: 201, headers: { 'x-test': 'yes' } });
    expect(answer.headers['set-cookie']).toEqual(['one=1; Path=/', 'two=2; Path=/']);
    expect(last).toMatchObject({
      version: '2.0',
      routeKey: 'GET /api/assessments',
      rawQueryString: 'q=a&q=b&limit=5',
      queryStringParameters: { q: 'a,b', limit: '5' },
      cookies: ['first=1', 'second=2'],
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', sourceIp: '127.0.0.1' } },
    });
    expect(last?.headers['x-thing']).toBe('Value');
    expect(last?.headers['cookie']).toBeUndefined();
  });

  it('carries the parameters of its path, decoded', async () => {
    await send('/api/assessments/a%20b');
    expect(last?.pathParameters).toEqual({ assessmentId: 'a b' });
  });

  it('carries text as text, and bytes as base64', async () => {
    const headers = { 'content-type': 'application/json' };
    await send('/api/assessments', { method: 'POST', headers, body: '{"é":1}' });
    expect([last?.body, last?.isBase64Encoded]).toEqual(['{"é":1}', false]);
    await send('/api/assessments', { method: 'POST', body: 'raw' });
    expect([last?.body, last?.isBase64Encoded]).toEqual(['cmF3', true]);
  });
});

describe('what no function is asked about', () => {
  it.each([
    ['GET', '/api/nothing', 404],
    ['DELETE', '/api/assessments', 404],
    ['POST', '/dashboard', 405],
    ['GET', '/api/keys', 500],
  ])('%s %s gets %i, and no inside of ours', async (method, path, status) => {
    const answer = await send(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
  });

  it('a body over ten megabytes gets 413', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024 + 1);
    const answer = await send('/api/assessments', { method: 'POST', body }).catch(() => null);
    expect(answer === null || answer.status === 413).toBe(true);
  });
});

describe('the pages', () => {
  it('are served for every address, with the strict headers', async () => {
    const answer = await send('/assessments/123?x=1');
    expect(answer.body).toContain('<title>page</title>');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['cache-control']).toBe('no-cache');
    const asset = await send('/assets/a.js');
    expect(asset.headers['cache-control']).toContain('immutable');
  });

  it.each(['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'never leave their folder: %s',
    async (path) => {
      expect((await send(path)).body).not.toContain('not yours');
    },
  );

  it('call the other name of this machine by the first', async () => {
    const answer = await send('/dashboard', { headers: { host: `localhost:${port}` } });
    expect(answer).toMatchObject({
      status: 302,
      headers: { location: `http://127.0.0.1:${port}/dashboard` },
    });
  });
});

describe('a linked object', () => {
  it('is served until its link expires, and to nobody who changed it', async () => {
    const archive = archiveIn(folder);
    await archive.putOnce('reports/a/b.pdf', new TextEncoder().encode('%PDF'));
    const { url } = await archive.link('reports/a/b.pdf', {
      lifetimeSeconds: 900,
      fileName: 'b.pdf',
    });
    const path = url.slice(`http://127.0.0.1:${port}`.length);
    expect(await send(path)).toMatchObject({
      status: 200,
      body: '%PDF',
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="b.pdf"',
      },
    });
    expect((await send(path.replace('b.pdf', 'c.pdf'))).status).toBe(403);
    expect((await send(path.replace(/expires=[^&]+/, 'expires=2099-01-01'))).status).toBe(403);
    time += 901_000;
    expect((await send(path)).status).toBe(403);
  });
});
