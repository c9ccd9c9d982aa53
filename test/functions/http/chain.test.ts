import { describe, expect, it } from 'vitest';
import { type ApiReply, chainOf, serveGroup } from '#functions/http/serve-group.ts';
import {
  apiPorts,
  type EventParts,
  eventFor,
  invocation,
  origin,
  problemOf,
} from './api-fixtures.ts';

const id = '0190a000-0000-7000-8000-000000000001';
const created: ApiReply<'assessments.create'> = { body: { id, status: 'running' } };
const never = () => Promise.reject(new Error('secret detail of our inside'));

const handlers = {
  'assessments.create': () => Promise.resolve(created),
  'assessments.list': () => Promise.resolve({ body: { assessments: [], next: null } }),
  'assessments.get': never,
  'assessments.report': never,
};

const bearer = { authorization: 'Bearer good' };
const json = { 'content-type': 'application/json', 'idempotency-key': 'key-1' };
const body = JSON.stringify({ siren: '001137116' });

const create = (parts: EventParts, ports = apiPorts()) =>
  serveGroup<'assessments'>(ports, handlers)(
    eventFor('assessments.create', { body, ...parts, headers: { ...json, ...parts.headers } }),
    invocation(),
  );

const list = (parts: EventParts, ports = apiPorts()) =>
  serveGroup<'assessments'>(ports, handlers)(eventFor('assessments.list', parts), invocation());

describe('the chain', () => {
  it('keeps its order', () => {
    expect(chainOf(apiPorts()).map(([name]) => name)).toEqual([
      'logging',
      'rate limiting',
      'CORS',
      'session',
      'trusted host',
      'CSRF',
      'security headers',
      'correlation id',
      'locale',
    ]);
  });

  it('answers a good request with every header', async () => {
    const result = await create({ headers: { ...bearer, 'x-correlation-id': 'abcdef-123456' } });
    expect(result.statusCode).toBe(202);
    expect(result.headers).toMatchObject({
      'x-correlation-id': 'abcdef-123456',
      'content-language': 'fr',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'ratelimit-policy': '"general";q=30;w=1',
      ratelimit: '"general";r=29;t=1',
    });
  });

  it('counts before it looks at anything else', async () => {
    const limiter = {
      take: () => Promise.resolve({ allowed: false, remaining: 0, resetSeconds: 7 }),
    };
    const result = await create({ domainName: 'evil.example' }, apiPorts('auditor', { limiter }));
    expect(result.statusCode).toBe(429);
    expect(result.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'retry-after': '7',
      ratelimit: '"general";r=0;t=7',
    });
  });

  it.each([
    ['no credential', {}, 'not-signed-in', 401],
    ['a renewable session', { cookies: ['__Host-probant-refresh=r'] }, 'session-expired', 401],
    ['an expired token', { headers: { authorization: 'Bearer expired' } }, 'session-expired', 401],
    ['a foreign token', { headers: { authorization: 'Bearer foreign' } }, 'token-invalid', 401],
    [
      'another account',
      { headers: { ...bearer, 'probant-account': 'account-2' } },
      'not-found',
      404,
    ],
    ['an unknown host', { headers: bearer, domainName: 'evil.example' }, 'untrusted-host', 400],
  ] as const)('refuses %s', async (_, parts, code, status) => {
    const result = await create(parts);
    expect(problemOf(result)).toMatchObject({ code, status });
    expect(result.statusCode).toBe(status);
  });

  it('lets the demo role read and change nothing', async () => {
    const ports = apiPorts('demo');
    expect(problemOf(await create({ headers: bearer }, ports))['code']).toBe('role-forbids');
    expect((await list({ headers: bearer }, ports)).statusCode).toBe(200);
  });
});

describe('a change made with a cookie', () => {
  const cookies = ['__Host-probant-access=good', '__Host-probant-csrf=proof'];

  it('passes from our page with the proof', async () => {
    const result = await create({ cookies, headers: { origin, 'x-csrf-token': 'proof' } });
    expect(result.statusCode).toBe(202);
  });

  it.each([
    ['without a proof', { origin }],
    ['with a wrong proof', { origin, 'x-csrf-token': 'guess' }],
    ['from another site', { origin: 'https://evil.example', 'x-csrf-token': 'proof' }],
    ['without an origin', { 'x-csrf-token': 'proof' }],
  ])('is refused %s', async (_, headers) => {
    const result = await create({ cookies, headers });
    expect(problemOf(result)).toMatchObject({ code: 'csrf-failed', status: 403 });
  });
});

describe('a body', () => {
  it.each([
    ['malformed', '{"siren":', {}, 'malformed-json', 400],
    ['too large', JSON.stringify({ siren: '0'.repeat(70_000) }), {}, 'body-too-large', 413],
    ['of another type', body, { 'content-type': 'text/plain' }, 'media-type-unsupported', 415],
    ['with unknown fields', '{"siren":"001137116","admin":true}', {}, 'invalid-request', 400],
    ['that is no object', '"siren"', {}, 'invalid-request', 400],
    ['without a key', body, { 'idempotency-key': '' }, 'idempotency-key-missing', 400],
  ])('%s is refused', async (_, text, headers, code, status) => {
    const result = await create({ body: text, headers: { ...bearer, ...headers } });
    expect(problemOf(result)).toMatchObject({ code, status });
  });

  it('says where it is wrong', async () => {
    const result = await create({ body: '{"siren":"001137116","mode":"X"}', headers: bearer });
    expect(problemOf(result)['errors']).toEqual([
      expect.objectContaining({ path: 'body.mode' }) as unknown,
    ]);
  });
});

describe('a failure of ours', () => {
  it('is said in the reader’s language, without its inside', async () => {
    const served = serveGroup<'assessments'>(apiPorts(), handlers);
    const event = eventFor('assessments.get', {
      headers: { ...bearer, 'accept-language': 'en-GB,en;q=0.9,fr;q=0.5' },
      path: { assessmentId: id },
    });
    const result = await served(event, invocation());
    expect(problemOf(result)).toMatchObject({
      status: 500,
      code: 'internal-error',
      title: 'Something went wrong on our side',
    });
    expect(result.body).not.toContain('secret');
  });

  it('a path that names nothing is not found', async () => {
    const served = serveGroup<'assessments'>(apiPorts(), handlers);
    const event = eventFor('assessments.get', {
      headers: bearer,
      path: { assessmentId: '../etc' },
    });
    expect(problemOf(await served(event, invocation()))['code']).toBe('not-found');
  });
});
