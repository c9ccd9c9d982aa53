import { describe, expect, it } from 'vitest';
import type { ApiEvent } from '#functions/http/api-context.ts';
import { behindEdge } from '#functions/http/behind-edge.ts';

const secret = 'a-secret-that-only-the-edge-and-we-know';

const seenBy = async (headers: Readonly<Record<string, string>>): Promise<ApiEvent> => {
  let seen: ApiEvent | null = null;
  const serve = behindEdge(secret, (event) => {
    seen = event;
    return Promise.resolve({ statusCode: 200 });
  });
  const event = { headers, requestContext: { http: { sourceIp: '192.0.2.99' } } };
  await serve(event as unknown as ApiEvent, {} as Parameters<typeof serve>[1]);
  if (!seen) throw new Error('the function was not asked');
  return seen;
};

const addressOf = ({ requestContext }: ApiEvent): string => requestContext.http.sourceIp;

describe('behind the edge', () => {
  it('takes the viewer’s address from the edge', async () => {
    const event = await seenBy({ 'x-probant-edge': secret, 'x-probant-viewer': '198.51.100.7' });
    expect(addressOf(event)).toBe('198.51.100.7');
  });

  it.each([
    ['a forged proof', { 'x-probant-edge': 'forged', 'x-probant-viewer': '198.51.100.7' }],
    ['no proof', { 'x-probant-viewer': '198.51.100.7' }],
    ['no viewer', { 'x-probant-edge': secret }],
    ['neither', {}],
  ])('keeps the address that the gateway saw with %s', async (_, headers) => {
    expect(addressOf(await seenBy(headers))).toBe('192.0.2.99');
  });

  it('hands neither header on', async () => {
    const { headers } = await seenBy({
      accept: '*/*',
      'x-probant-edge': secret,
      'x-probant-viewer': '198.51.100.7',
    });
    expect(headers).toEqual({ accept: '*/*' });
  });
});
