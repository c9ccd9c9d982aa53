import { expect, it } from 'vitest';
import type { Expectations } from '#core/domain/rules/verdict-rule.ts';

// Each line below is refused by the compiler: should one be accepted, the types would not check.
const refused: readonly Expectations[] = [
  // @ts-expect-error no fact has this name
  { liquidated: { is: true } },
  // @ts-expect-error a procedure has no such state
  { procedure: { is: 'open' } },
  // @ts-expect-error a state is not a number
  { unitState: { below: 3 } },
  // @ts-expect-error a count is not a text
  { ageInDays: { is: 'young' } },
  // @ts-expect-error a yes or no has no threshold
  { struckOff: { atLeast: 1 } },
  // @ts-expect-error a day can be shown, not judged
  { ceasedOn: { is: '2026-01-01' } },
  // @ts-expect-error a name can be shown, not judged
  { nameInVies: { is: 'ÉBÉNISTERIE KERVADEC' } },
  // @ts-expect-error one of the states does not exist
  { vatDuty: { oneOf: ['small', 'tiny'] } },
];

it('refuses wrong facts and impossible expectations at compile time', () => {
  expect(refused).toHaveLength(8);
});
