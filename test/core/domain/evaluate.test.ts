import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from '#core/domain/control.ts';
import { evaluate, type Tally } from '#core/domain/evaluate.ts';

const tally = (changes: Partial<Tally>): Tally => ({
  control: 'aws.iam.root-user-has-mfa',
  severity: 'medium',
  pass: 0,
  fail: 0,
  unknown: 0,
  notApplicable: 0,
  exempted: 0,
  ...changes,
});

const count = fc.nat({ max: 50 });
const tallies = fc.array(
  fc.record({
    control: fc.string(),
    severity: fc.constantFrom(...severities),
    pass: count,
    fail: count,
    unknown: count,
    notApplicable: count,
    exempted: count,
  }),
  { maxLength: 40 },
);

describe('the score', () => {
  it('weighs by severity', () => {
    const result = evaluate([
      tally({ severity: 'high', pass: 1, fail: 1 }),
      tally({ severity: 'low', pass: 4 }),
    ]);
    expect(result).toMatchObject({ score: 58.3, level: 'D', coverage: 1, capped: false });
  });

  it.each([
    [90, 'A'],
    [89, 'B'],
    [75, 'B'],
    [74, 'C'],
    [60, 'C'],
    [59, 'D'],
    [40, 'D'],
    [39, 'E'],
  ] as const)('of %s is level %s', (pass, level) => {
    expect(evaluate([tally({ pass, fail: 100 - pass })])).toMatchObject({ score: pass, level });
  });

  it('is held down to C by a failing critical control, and says so', () => {
    const good = Array.from({ length: 30 }, () => tally({ severity: 'critical', pass: 1 }));
    const result = evaluate([...good, tally({ severity: 'critical', pass: 9, fail: 1 })]);
    expect(result).toMatchObject({ score: 99.7, level: 'C', capped: true });
  });

  it('is none when nothing could be looked at: that is not zero, and not a hundred', () => {
    expect(evaluate([tally({ unknown: 7, notApplicable: 2 })])).toMatchObject({
      score: null,
      level: null,
      coverage: 0,
    });
    expect(evaluate([])).toMatchObject({ score: null, coverage: null });
  });

  it('stays between 0 and 100, and coverage between 0 and 1', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const { score, coverage } = evaluate(all);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
        expect(coverage ?? 0).toBeGreaterThanOrEqual(0);
        expect(coverage ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when a failure becomes a pass', () => {
    fc.assert(
      fc.property(tallies, fc.nat(), (all, at) => {
        const worse = all[at % Math.max(1, all.length)];
        fc.pre(worse !== undefined && worse.fail > 0);
        const better = all.map((one) =>
          one === worse ? { ...one, fail: one.fail - 1, pass: one.pass + 1 } : one,
        );
        expect(evaluate(better).score ?? 0).toBeGreaterThanOrEqual(evaluate(all).score ?? 0);
      }),
    );
  });

  it('is blind to what could not be looked at, which coverage tells', () => {
    fc.assert(
      fc.property(tallies, fc.integer({ min: 1, max: 99 }), (all, unknown) => {
        const more = [...all, tally({ unknown })];
        expect(evaluate(more).score).toBe(evaluate(all).score);
        expect(evaluate(more).coverage ?? 0).toBeLessThanOrEqual(evaluate(all).coverage ?? 1);
      }),
    );
  });
});
