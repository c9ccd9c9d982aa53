import { describe, expect, it } from 'vitest';
import { ask, jsonOf, statusFailure } from '#adapters/registries/register-http.ts';
import { answering, withWire } from './wire-server.ts';

const path = '/';

describe('asking a register', () => {
  it('limits the time of the whole answer, not of its start', async () => {
    const drip = withWire(
      (_request, response) => {
        response.writeHead(200);
        response.write('{');
      },
      (access) => ask(access, { path }),
    );
    await expect(drip).rejects.toMatchObject({ failure: 'unavailable', code: 'TIMEOUT' });
  });

  it('stops reading a body that is too large', async () => {
    const large = withWire(answering(200, 'x'.repeat(2000)), (access) =>
      ask({ ...access, maxBytes: 1000 }, { path }),
    );
    await expect(large).rejects.toMatchObject({ failure: 'unreadable', code: 'UNREADABLE' });
  });

  it('believes the bytes and not the charset', async () => {
    const headers = { 'content-type': 'application/json; charset=iso-8859-1' };
    const answer = await withWire(answering(200, { nom: 'procédure' }, headers), (access) =>
      ask(access, { path }),
    );
    expect(jsonOf(answer)).toEqual({ nom: 'procédure' });
  });

  it('refuses bytes that are not UTF-8', async () => {
    const answer = await withWire(
      (_request, response) => response.end(Buffer.from('{"nom":"procédure"}', 'latin1')),
      (access) => ask(access, { path }),
    );
    expect(() => jsonOf(answer)).toThrow('UNREADABLE');
  });

  it('does not follow redirections', async () => {
    const answer = await withWire(answering(301, '', { location: '/siren/002137115' }), (access) =>
      ask(access, { path }),
    );
    expect(answer.status).toBe(301);
  });
});

describe('a status that is no success', () => {
  const failed = (status: number, headers: Record<string, string> = {}) =>
    withWire(answering(status, {}, headers), async (access) =>
      statusFailure(await ask(access, { path })),
    );

  it.each([
    [408, 'unavailable'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [504, 'unavailable'],
    [400, 'refused'],
    [403, 'refused'],
  ])('%i is %s', async (status, failure) => {
    expect(await failed(status)).toMatchObject({ failure, code: `HTTP_${status}` });
  });

  it.each([
    ['30', 30],
    ['86400', 3600],
    ['Sat, 21 Nov 2026 20:44:00 GMT', 60],
    ['Sat, 21 Nov 2026 20:00:00 GMT', null],
    ['soon', null],
  ])('says when to come back: %s', async (value, seconds) => {
    expect((await failed(429, { 'retry-after': value })).retryAfterSeconds).toBe(seconds);
  });
});
