import { type AnyControl, severities } from '../control.ts';
import type { Tally } from '../evaluate.ts';
import type { ControlVerdict } from '../judge-control.ts';
import type { BySeverity } from './audit-summary.ts';

type Counted = ControlVerdict['verdict'] | 'exempted';

/** Counts verdicts, control by control. */
export interface TallyBoard {
  count(control: AnyControl, verdict: Counted): void;
  /** Of the controls that gave a verdict at least once, by id. */
  tallies(): readonly Tally[];
}

const column: Readonly<
  Record<Counted, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'exempted'>
> = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  'not-applicable': 'notApplicable',
  exempted: 'exempted',
};

export const tallyBoard = (): TallyBoard => {
  const counts = new Map<string, { -readonly [Name in keyof Tally]: Tally[Name] }>();
  return {
    count({ id, severity }, verdict) {
      const none = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, exempted: 0 };
      const tally = counts.get(id) ?? { control: id, severity, ...none };
      tally[column[verdict]] += 1;
      counts.set(id, tally);
    },
    tallies: () => [...counts.values()].toSorted((a, b) => (a.control < b.control ? -1 : 1)),
  };
};

export const bySeverity = (tallies: readonly Tally[], take: 'fail' | 'unknown'): BySeverity =>
  Object.fromEntries(
    severities.map((severity) => [
      severity,
      tallies
        .filter((tally) => tally.severity === severity)
        .reduce((sum, tally) => sum + tally[take], 0),
    ]),
  ) as BySeverity;
