import type { AssessmentSummary } from '#core/contract/assessments.ts';
import { type Verdict, verdicts } from '#core/domain/judgement.ts';

export interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

export const countVerdicts = (
  assessments: readonly Pick<AssessmentSummary, 'verdict'>[],
): readonly VerdictCount[] =>
  verdicts.map((verdict) => ({
    verdict,
    count: assessments.filter((one) => one.verdict === verdict).length,
  }));
