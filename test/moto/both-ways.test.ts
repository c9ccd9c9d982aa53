import { describe, expect, it } from 'vitest';
import { countsOf, disagreements, type GivenVerdict, heldBy } from './both-ways.ts';

const given: readonly GivenVerdict[] = [
  { control: 'both', verdict: 'fail' },
  { control: 'both', verdict: 'pass' },
  { control: 'passes', verdict: 'pass' },
  { control: 'passes', verdict: 'pass' },
  { control: 'unread', verdict: 'unknown' },
];
const held = heldBy(['both', 'passes', 'unread', 'unmet'], given);

describe('which controls the emulated account holds both ways', () => {
  it('is counted', () => {
    expect(countsOf(held)).toBe(
      '1 of 4 controls meet a passing and a failing resource, 1 only one of them, 2 none',
    );
  });

  it('agrees with a table that names each other one', () => {
    const table = { 'Time stands still.': ['passes', 'unread', 'unmet'] };
    expect(disagreements(held, table)).toEqual([]);
  });

  it.each([
    [['passes', 'unread'], 'unmet is not held both ways, and no exception says why'],
    [['passes', 'unread', 'unmet', 'both'], 'both is held both ways, and still an exception'],
    [['passes', 'unread', 'unmet', 'unmet'], 'unmet is an exception twice'],
    [['passes', 'unread', 'unmet', 'gone'], 'gone is an exception, and no control'],
  ])('disagrees with the table %j', (controls, sentence) => {
    expect(disagreements(held, { 'Time stands still.': controls })).toEqual([sentence]);
  });
});
