import { describe, expect, it } from 'vitest';
import { breaker } from '#adapters/collectors/aws/breaker.ts';
import type { Failure } from '#adapters/collectors/aws/failure.ts';

const throttled: Failure = { why: 'throttled', code: 'ThrottlingException' };
const silent: Failure = { why: 'not-collected', code: 'TimeoutError' };
const denied: Failure = { why: 'denied', code: 'AccessDenied' };

describe('a breaker', () => {
  it('gives a place up at the first silence, and no other place', () => {
    const broken = breaker();
    broken.failed('s3@eu-west-3', silent);
    expect(broken.reasonAt('s3@eu-west-3')).toEqual(silent);
    expect(broken.reasonAt('s3@eu-west-1')).toBeUndefined();
  });

  it('gives a place up that turns away five calls in a row', () => {
    const broken = breaker();
    for (let call = 0; call < 4; call += 1) broken.failed('ec2', throttled);
    expect(broken.reasonAt('ec2')).toBeUndefined();
    broken.failed('ec2', throttled);
    expect(broken.reasonAt('ec2')).toEqual(throttled);
  });

  it('gives a place up where two attempts in a row waited in vain', () => {
    const broken = breaker();
    broken.attempted('ec2', silent);
    broken.attempted('ec2', null);
    broken.attempted('ec2', silent);
    broken.attempted('ec2', denied);
    broken.attempted('ec2', silent);
    expect(broken.reasonAt('ec2')).toBeUndefined();
    broken.attempted('ec2', silent);
    expect(broken.reasonAt('ec2')).toEqual(silent);
  });

  it('counts from the start again after an answer', () => {
    const broken = breaker();
    for (let call = 0; call < 4; call += 1) broken.failed('ec2', throttled);
    broken.answered('ec2');
    for (let call = 0; call < 4; call += 1) broken.failed('ec2', throttled);
    expect(broken.reasonAt('ec2')).toBeUndefined();
  });

  it('goes on asking where a call is refused: the next one may not be', () => {
    const broken = breaker();
    for (let call = 0; call < 50; call += 1) broken.failed('iam', denied);
    expect(broken.reasonAt('iam')).toBeUndefined();
  });
});
