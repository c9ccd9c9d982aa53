import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionMatches, covers, matches } from '#core/domain/policy/wildcard.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 12 });
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '*', '?'), maxLength: 10 });

/** Says the same in the slowest way. */
const naive = (wanted: string, given: string): boolean => {
  const [first, rest] = [wanted[0], wanted.slice(1)];
  if (first === undefined) return given === '';
  if (first === '*') return naive(rest, given) || (given !== '' && naive(wanted, given.slice(1)));
  return given !== '' && (first === '?' || first === given[0]) && naive(rest, given.slice(1));
};

describe('a wildcard', () => {
  it('matches as a naive reading does', () => {
    fc.assert(
      fc.property(pattern, text, (p, t) => {
        expect(matches(p, t)).toBe(naive(p, t));
      }),
    );
  });

  it('covers only what it matches', () => {
    const short = fc.string({ unit: fc.constantFrom('a', '*', '?'), maxLength: 4 });
    const given = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });
    const holds = fc.property(short, short, given, (wider, narrower, t) => {
      const sound = !covers(wider, narrower) || !matches(narrower, t) || matches(wider, t);
      expect(sound).toBe(true);
    });
    fc.assert(holds, { numRuns: 5000 });
  });

  it('covers all with a star, and itself', () => {
    fc.assert(
      fc.property(pattern, (p) => {
        expect(covers('*', p)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(pattern, (p) => {
        expect(covers(p, p)).toBe(true);
      }),
    );
  });

  it.each([
    ['s3:Get*', 's3:getobject', true],
    ['S3:GET?BJECT', 's3:GetObject', true],
    ['s3:Get', 's3:GetObject', false],
    ['*', 'iam:PassRole', true],
    ['iam:*Role*', 'iam:PassRole', true],
  ])('%s against the action %s: %s', (wanted, action, expected) => {
    expect(actionMatches(wanted, action)).toBe(expected);
  });

  it('is not slowed down by a hostile pattern', () => {
    expect(matches(`${'*a'.repeat(400)}b`, 'a'.repeat(4000))).toBe(false);
  });
});
