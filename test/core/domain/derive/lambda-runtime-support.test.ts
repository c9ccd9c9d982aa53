import { describe, expect, it } from 'vitest';
import { lambdaRuntimeDaysLeft } from '#core/domain/derive/lambda-runtime-support.ts';
import { known, unread } from '#core/domain/fact.ts';
import { instantOf } from '#core/domain/time.ts';

const at = (time: string) => instantOf(Date.parse(time));

describe('what is left of the support of a Lambda runtime', () => {
  it.each([
    ['2027-04-29T12:00:00Z', 1],
    ['2027-04-30T12:00:00Z', 0],
    ['2027-05-01T12:00:00Z', -1],
  ])('is counted in days to the last one: on %s, %i', (time, left) => {
    expect(lambdaRuntimeDaysLeft('nodejs22.x', at(time))).toEqual(known(left));
  });

  it('is undecided where the runtime came later than the list', () => {
    expect(lambdaRuntimeDaysLeft('nodejs99.x', at('2027-01-01'))).toEqual(unread('undecided'));
  });
});
