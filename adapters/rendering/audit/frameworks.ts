import type { Tally } from '#core/domain/evaluate.ts';
import type { Reference } from '#core/domain/reference.ts';
import type { AuditView } from './audit-view.ts';

/** One requirement, and the controls in it that fail. */
interface RequirementStanding {
  readonly reference: Reference;
  readonly standing: 'held' | 'failed' | 'undecided';
  readonly failures: number;
}

/** A framework as far as our controls touch it. */
export interface FrameworkStanding {
  readonly name: string;
  readonly held: number;
  readonly failed: number;
  readonly undecided: number;
  /** Those with most failures first. */
  readonly failing: readonly RequirementStanding[];
}

interface Cited {
  readonly reference: Reference;
  readonly tally: Tally;
}

/** Editions that a newer one replaced say the same twice. */
const isCurrent = ({ derivedFrom }: Reference): boolean => derivedFrom?.extent !== 'whole';

const citedBy = ({ report, controlOf, referencesOf }: AuditView): readonly Cited[] =>
  report.tallies.flatMap((tally) => {
    const control = controlOf(tally.control);
    const judged = tally.pass + tally.fail + tally.unknown > 0;
    if (control === null || !judged) return [];
    return referencesOf(control)
      .filter(isCurrent)
      .map((reference) => ({ reference, tally }));
  });

const standingOf = (cited: readonly Cited[]): RequirementStanding['standing'] => {
  if (cited.some(({ tally }) => tally.fail > 0)) return 'failed';
  return cited.some(({ tally }) => tally.unknown > 0) ? 'undecided' : 'held';
};

const requirementsOf = (cited: readonly Cited[]): readonly RequirementStanding[] =>
  [...Map.groupBy(cited, ({ reference }) => reference.requirement).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const failures = same.reduce((sum, { tally }) => sum + tally.fail, 0);
    return [{ reference: first.reference, standing: standingOf(same), failures }];
  });

const mostFailures = (a: RequirementStanding, b: RequirementStanding): number =>
  b.failures - a.failures || (a.reference.requirement < b.reference.requirement ? -1 : 1);

/** How each framework stands, in the order of their names. */
export const frameworkStandings = (view: AuditView): readonly FrameworkStanding[] =>
  [...Map.groupBy(citedBy(view), ({ reference }) => `${reference.name} ${reference.edition}`)]
    .map(([name, cited]) => {
      const requirements = requirementsOf(cited);
      const those = (standing: RequirementStanding['standing']) =>
        requirements.filter((one) => one.standing === standing);
      return {
        name,
        held: those('held').length,
        failed: those('failed').length,
        undecided: those('undecided').length,
        failing: those('failed').toSorted(mostFailures),
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
