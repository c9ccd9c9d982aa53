import type { KnownFailure } from '#core/domain/audit/drift.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { type Severity, severities } from '#core/domain/control.ts';
import { observationText } from '../exports/observed.ts';
import { type ByControl, failuresByControl, type SomeFailures } from './kept-failures.ts';
import {
  byCount,
  type Counts,
  increment,
  type UndecidedReason,
  undecidedBoard,
} from './undecided-board.ts';

export interface FailingControl extends SomeFailures {
  readonly control: string;
  readonly severity: Severity;
  /** What its first failure showed, in the language of the report. */
  readonly evidence: string | null;
}

export interface FoldedFindings {
  /** Failures that nobody answers for: the heaviest controls first, then those of most resources. */
  readonly failing: readonly FailingControl[];
  readonly undecided: readonly UndecidedReason[];
  /** Failures since the previous audit, those that somebody answers for among them. */
  readonly changed: Readonly<Record<'new' | 'returned', ByControl>>;
  /** How many failures each exemption covers, by its id. */
  readonly exempted: ReadonlyMap<string, number>;
}

const heaviestFirst = (a: FailingControl, b: FailingControl): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  byCount([a.control, a.count], [b.control, b.count]);

type Shown = Omit<FailingControl, keyof SomeFailures>;

const shownBy = ({ control, severity, observations: [first] }: Finding, language: 'fr' | 'en') => ({
  control,
  severity,
  evidence: first ? observationText(first, language) : null,
});

const failureBoard = (language: 'fr' | 'en') => {
  const failing = failuresByControl();
  const changed = { new: failuresByControl(), returned: failuresByControl() };
  const shown = new Map<string, Shown>();
  const exempted: Counts = new Map();
  return {
    add(finding: Finding): void {
      const { control, change, exemption } = finding;
      if (change === 'new' || change === 'returned') changed[change].add(finding);
      if (exemption) return increment(exempted, exemption.id);
      failing.add(finding);
      if (!shown.has(control)) shown.set(control, shownBy(finding, language));
    },
    folded: () => ({
      failing: [...shown.values()]
        .map((one) => ({ ...one, ...(failing.kept().get(one.control) ?? { count: 0, first: [] }) }))
        .toSorted(heaviestFirst),
      changed: { new: changed.new.kept(), returned: changed.returned.kept() },
      exempted,
    }),
  };
};

/** Reads findings once and keeps a bounded part of them, however many there are. */
export const foldFindings = async (
  findings: AsyncIterable<Finding>,
  language: 'fr' | 'en',
): Promise<FoldedFindings> => {
  const failures = failureBoard(language);
  const undecided = undecidedBoard();
  for await (const finding of findings) {
    if (finding.status === 'fail') failures.add(finding);
    else undecided.add(finding);
  }
  return { ...failures.folded(), undecided: undecided.reasons() };
};

/** Reads failures that are gone once, and keeps the first ones of each control. */
export const foldGone = async (gone: AsyncIterable<KnownFailure>): Promise<ByControl> => {
  const failures = failuresByControl();
  for await (const { control, resource, region } of gone) {
    failures.add({ control, resource, region, change: null });
  }
  return failures.kept();
};
