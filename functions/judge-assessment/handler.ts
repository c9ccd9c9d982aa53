import type { JudgeAssessment } from '#core/usecases/judge-assessment.ts';
import { assessmentStep, refOf } from '../pipeline/step-event.ts';

export const judgeAssessmentHandler = (judge: JudgeAssessment) => async (event: unknown) => {
  await judge(refOf(assessmentStep.parse(event)));
  return { outcome: 'judged' };
};
