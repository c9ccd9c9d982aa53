import { judge } from '../domain/judge.ts';
import { signalsOf } from '../domain/source.ts';
import { shownName } from '../domain/supplier-facts.ts';
import { civilDateAt } from '../domain/time.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';

export type JudgeAssessment = (ref: AssessmentRef) => Promise<void>;

type Ports = { store: AssessmentStore; clock: Clock };

/** Applies the rules to what the sources said. A judgement that stands is not made again. */
export const judgeAssessment = ({ store, clock }: Ports): JudgeAssessment => {
  return async (ref) => {
    const assessment = await store.find(ref);
    if (!assessment) throw new Error('the pipeline runs for an assessment that is not there');
    if (assessment.judgement) return;

    const signals = signalsOf(await store.consultations(ref));
    const judgement = await judge(assessment.subject, signals, civilDateAt(clock.now()));
    await store.saveJudgement(ref, judgement, shownName(signals));
  };
};
