import { type AnyControl, severities } from '../control.ts';
import type { Tally } from '../evaluate.ts';
import type { ControlVerdict } from '../judge-control.ts';
import type { BySeverity } from './audit-summary.ts';

type Counted = ControlVerdict['verdict'] | 'exempted';

/** Counts verdicts, control by control. */
export interface TallyBoard {
  count(control: AnyControl, verdict: Counted): void;
  /** Of the controls that gave a verdict at least once, by id. */
  readonly tallies: () => readonly Tally[];
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

/** Counts for the whole target, and account by account. */
export interface TallyBoards extends Pick<TallyBoard, 'tallies'> {
  /** `account`: null of a target that is none. */
  count(control: AnyControl, account: string | null, verdict: Counted): void;
  readonly talliesIn: (account: string) => readonly Tally[];
}

export const tallyBoards = (): TallyBoards => {
  const whole = tallyBoard();
  const byAccount = new Map<string, TallyBoard>();
  const boardOf = (account: string): TallyBoard => {
    const own = byAccount.get(account) ?? tallyBoard();
    byAccount.set(account, own);
    return own;
  };
  return {
    count(control, account, verdict) {
      whole.count(control, verdict);
      if (account !== null) boardOf(account).count(control, verdict);
    },
    tallies: whole.tallies,
    talliesIn: (account) => boardOf(account).tallies(),
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
