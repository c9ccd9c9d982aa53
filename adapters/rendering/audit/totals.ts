import { type Severity, severities } from '#core/domain/control.ts';
import type { Tally } from '#core/domain/evaluate.ts';

/** How many verdicts of each sort. */
export interface Totals {
  readonly passing: number;
  readonly failing: number;
  readonly undecided: number;
  readonly exempted: number;
}

export const totalsOf = (tallies: readonly Tally[]): Totals =>
  tallies.reduce(
    (sum, { pass, fail, unknown, exempted }) => ({
      passing: sum.passing + pass,
      failing: sum.failing + fail,
      undecided: sum.undecided + unknown,
      exempted: sum.exempted + exempted,
    }),
    { passing: 0, failing: 0, undecided: 0, exempted: 0 },
  );

/** `aws.s3.bucket-is-private` is of `s3`, `web.tls.chain-is-complete` of `tls`. */
const serviceOf = (control: string): string => control.split('.')[1] ?? control;

export const bySeverity = (
  tallies: readonly Tally[],
): readonly (readonly [severity: Severity, totals: Totals])[] =>
  severities.map((severity) => [
    severity,
    totalsOf(tallies.filter((tally) => tally.severity === severity)),
  ]);

/** Services whose controls judged, those with most failures first. */
export const byService = (
  tallies: readonly Tally[],
): readonly (readonly [service: string, totals: Totals])[] =>
  [...Map.groupBy(tallies, ({ control }) => serviceOf(control))]
    .map(([service, own]) => [service, totalsOf(own)] as const)
    .toSorted(
      ([a, one], [b, other]) =>
        other.failing - one.failing || other.undecided - one.undecided || (a < b ? -1 : 1),
    );
