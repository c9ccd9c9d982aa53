import { describe, expect, it } from 'vitest';
import { failureOf } from '#adapters/collectors/aws/failure.ts';
import { isNotOffered, understood } from '#adapters/collectors/aws/not-offered.ts';

const noName = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
const answering = (has: boolean) => () => Promise.resolve(has);

describe('a service without an address in a region', () => {
  it('is not offered there where the region has others, and that is an answer', async () => {
    const failure = failureOf(await understood(noName, 'eu-west-3', answering(true)));
    expect(isNotOffered(failure)).toBe(true);
    expect(failure.why).toBe('absent');
  });

  it('is silence where the region has none at all', async () => {
    const failure = failureOf(await understood(noName, 'eu-west-3', answering(false)));
    expect(isNotOffered(failure)).toBe(false);
    expect(failure.why).toBe('not-collected');
  });

  it('leaves every other error as it was', async () => {
    const denied = Object.assign(new Error('no'), { name: 'AccessDenied' });
    expect(await understood(denied, 'eu-west-3', answering(true))).toBe(denied);
  });
});
