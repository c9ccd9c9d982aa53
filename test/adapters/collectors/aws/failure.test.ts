import { describe, expect, it } from 'vitest';
import { failureOf, isPassing, isSilence } from '#adapters/collectors/aws/failure.ts';

const named = (name: string, message = 'said by AWS'): Error =>
  Object.assign(new Error(message), { name });

describe('what the SDK throws', () => {
  it.each([
    ['AccessDenied', 'denied'],
    ['AccessDeniedException', 'denied'],
    ['UnauthorizedOperation', 'denied'],
    ['ExpiredToken', 'denied'],
    ['ExpiredTokenException', 'denied'],
    ['SignatureDoesNotMatch', 'denied'],
    ['Throttling', 'throttled'],
    ['ThrottlingException', 'throttled'],
    ['RequestLimitExceeded', 'throttled'],
    ['SlowDown', 'throttled'],
    ['AuthFailure', 'region-disabled'],
    ['UnrecognizedClientException', 'region-disabled'],
    ['OptInRequired', 'region-disabled'],
    ['NoSuchBucketPolicy', 'absent'],
    ['ResourceNotFoundException', 'absent'],
    ['DBClusterDoesNotExistFault', 'absent'],
    ['ValidationException', 'not-collected'],
    ['TimeoutError', 'not-collected'],
    ['AbortError', 'not-collected'],
    ['EndlessPages', 'not-collected'],
  ])('%s: %s', (name, why) => {
    expect(failureOf(named(name))).toEqual({ why, code: name });
  });

  it('is told by its words where AWS refuses for want of a service', () => {
    const macie = named('AccessDeniedException', 'Macie is not enabled.');
    expect(failureOf(macie)).toEqual({ why: 'absent', code: 'NotEnabled' });
    expect(failureOf(named('AccessDeniedException')).why).toBe('denied');
  });

  it('bears the code of the network where it has no name of its own', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(failureOf(refused)).toEqual({ why: 'not-collected', code: 'ECONNREFUSED' });
    expect(isSilence(failureOf(refused))).toBe(true);
    const reset = Object.assign(named('TimeoutError'), { code: 'ECONNRESET' });
    expect(failureOf(reset).code).toBe('ECONNRESET');
  });

  it('may be anything', () => {
    expect(failureOf('broken').code).toBe('UnknownError');
    expect(failureOf(null).why).toBe('not-collected');
  });

  it('may say nothing of the credentials', () => {
    const passing = ['ThrottlingException', 'TimeoutError', 'AbortError', 'ServiceUnavailable'];
    for (const name of passing) expect(isPassing(failureOf(named(name)))).toBe(true);
    const final = ['AccessDenied', 'InvalidClientTokenId', 'CredentialsProviderError'];
    for (const name of final) expect(isPassing(failureOf(named(name)))).toBe(false);
  });
});
