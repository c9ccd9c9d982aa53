import { describe, expect, it } from 'vitest';
import type { ApiEvent } from '#functions/http/api-context.ts';
import { cookieNames, readCookie } from '#functions/http/cookies.ts';

const eventWith = (given: Partial<ApiEvent>): ApiEvent =>
  ({ headers: {}, ...given }) as unknown as ApiEvent;

const pairs = [`${cookieNames.access}=one`, `${cookieNames.csrf}=two`];

describe('cookies', () => {
  it('are read from the list of payload 2.0', () => {
    expect(readCookie(eventWith({ cookies: pairs }), cookieNames.csrf)).toBe('two');
  });

  it('are read from their header where a gateway makes no list', () => {
    const event = eventWith({ headers: { cookie: pairs.join('; ') } });
    expect(readCookie(event, cookieNames.csrf)).toBe('two');
    expect(readCookie(event, cookieNames.refresh)).toBeNull();
  });

  it('are none where none came', () => {
    expect(readCookie(eventWith({}), cookieNames.access)).toBeNull();
  });
});
