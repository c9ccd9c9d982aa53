import type { Severity } from './control.ts';

/** The formula below, named in every report: a change of it is a new version. */
export const scoreVersion = 'probant-score/1';

const weights: Readonly<Record<Severity, number>> = { critical: 10, high: 5, medium: 2, low: 1 };

export const levels = ['A', 'B', 'C', 'D', 'E'] as const;
export type Level = (typeof levels)[number];

const thresholds: readonly (readonly [number, Level])[] = [
  [90, 'A'],
  [75, 'B'],
  [60, 'C'],
  [40, 'D'],
];

/** How often one control gave each verdict. */
export interface Tally {
  readonly control: string;
  readonly severity: Severity;
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Failures that somebody answers for: neither in the score nor in the coverage. */
  readonly exempted: number;
}

export interface Evaluation {
  readonly version: typeof scoreVersion;
  /** 0 to 100, one decimal; null when no control judged anything. */
  readonly score: number | null;
  readonly level: Level | null;
  /** Share of the verdicts that are not unknown, 0 to 1: what was looked at. Null when there are none. */
  readonly coverage: number | null;
  /** A failing critical control holds the level down to C. */
  readonly capped: boolean;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const levelOf = (score: number): Level => thresholds.find(([from]) => score >= from)?.[1] ?? 'E';

const judged = ({ pass, fail }: Tally): boolean => pass + fail > 0;

const atMostC = (level: Level): Level => (level === 'A' || level === 'B' ? 'C' : level);

const coverageOf = (tallies: readonly Tally[]): number | null => {
  const seen = tallies.reduce((sum, { pass, fail }) => sum + pass + fail, 0);
  const all = tallies.reduce((sum, { unknown }) => sum + unknown, seen);
  return all === 0 ? null : Math.round((seen / all) * 1000) / 1000;
};

/**
 * Score of an audit: 100 × Σ w × pass rate ÷ Σ w over the controls that judged something, with
 * w = 10, 5, 2, 1 for critical, high, medium, low. What could not be looked at lowers the coverage
 * and never the score: the two are always shown together.
 */
export const evaluate = (tallies: readonly Tally[]): Evaluation => {
  const version = scoreVersion;
  const counted = tallies.filter(judged);
  const coverage = coverageOf(tallies);
  if (counted.length === 0) return { version, score: null, level: null, coverage, capped: false };

  const weight = counted.reduce((sum, { severity }) => sum + weights[severity], 0);
  const earned = counted.reduce(
    (sum, { severity, pass, fail }) => sum + weights[severity] * (pass / (pass + fail)),
    0,
  );
  const score = rounded((100 * earned) / weight);
  const level = levelOf(score);
  const criticalFails = counted.some(({ severity, fail }) => severity === 'critical' && fail > 0);
  const held = criticalFails ? atMostC(level) : level;
  return { version, score, level: held, coverage, capped: held !== level };
};
