import { describe, expect, test } from 'vitest';
import { type ApiCall, ApiProblem, ApiUnreachable } from '#core/contract/client.ts';
import type { ProblemCode } from '#core/contract/problems.ts';
import { signInAddress } from '../../web/src/api/addresses.ts';
import { readCookie } from '../../web/src/api/cookies.ts';
import { failureOf, isSignedOut, shouldRetry } from '../../web/src/api/failures.ts';
import { renewing } from '../../web/src/api/renewing.ts';

const problem = (code: ProblemCode, status = 401): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: code, status, code, correlationId: 'c-1' });

/** An API whose session is over until it is renewed, if it can be. */
const expiredApi = (renewable: boolean) => {
  const calls: string[] = [];
  let fresh = false;
  const call = (async (id: string) => {
    calls.push(id);
    await Promise.resolve();
    if (id === 'identity.refresh') {
      if (!renewable) throw problem('session-expired');
      fresh = true;
      return { expiresAt: 'later' };
    }
    if (!fresh) throw problem('session-expired');
    return { id };
  }) as unknown as ApiCall;
  return { call, calls };
};

describe('an expired session', () => {
  test('is renewed once for calls that expire together, and they are made again', async () => {
    const { call, calls } = expiredApi(true);
    const api = renewing(call);
    await Promise.all([api('identity.session'), api('assessments.list')]);
    expect(calls.filter((id) => id === 'identity.refresh')).toHaveLength(1);
    expect(calls.filter((id) => id === 'identity.session')).toHaveLength(2);
  });

  test('that cannot be renewed is reported, without asking for ever', async () => {
    const { call, calls } = expiredApi(false);
    await expect(renewing(call)('identity.session')).rejects.toSatisfy(isSignedOut);
    expect(calls).toEqual(['identity.session', 'identity.refresh']);
  });

  test('other refusals are passed on as they are', async () => {
    const call = (async () => {
      throw problem('role-forbids', 403);
    }) as unknown as ApiCall;
    await expect(renewing(call)('identity.session')).rejects.toThrow('role-forbids');
  });
});

describe('failures', () => {
  test('what may pass by itself is tried again, a refusal is not', () => {
    expect(shouldRetry(0, new ApiUnreachable())).toBe(true);
    expect(shouldRetry(0, problem('rate-limited', 429))).toBe(true);
    expect(shouldRetry(0, problem('dependency-unavailable', 503))).toBe(true);
    expect(shouldRetry(0, problem('not-found', 404))).toBe(false);
    expect(shouldRetry(3, new ApiUnreachable())).toBe(false);
  });

  test('the reader gets the title of the API and a reference to quote', () => {
    expect(failureOf(problem('rate-limited', 429))).toMatchObject({
      kind: 'problem',
      title: 'rate-limited',
      reference: 'c-1',
    });
    expect(failureOf(new ApiUnreachable())).toEqual({ kind: 'unreachable' });
    expect(failureOf(new TypeError('x'))).toEqual({ kind: 'unexpected' });
  });
});

test('a cookie is found by its whole name', () => {
  const cookies = 'a=1; x__Host-probant-csrf=no; __Host-probant-csrf=abc%3D';
  expect(readCookie(cookies, '__Host-probant-csrf')).toBe('abc=');
  expect(readCookie('', 'a')).toBeNull();
});

test('the way back survives the sign-in page', () => {
  const address = new URL(
    signInAddress('/assessments?q=a&verdict=VERT', 'en'),
    'https://x.example',
  );
  expect(address.searchParams.get('returnTo')).toBe('/assessments?q=a&verdict=VERT');
  expect(address.searchParams.get('language')).toBe('en');
});
