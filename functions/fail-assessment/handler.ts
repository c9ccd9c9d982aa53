import type { FailAssessment } from '#core/usecases/fail-assessment.ts';
import { failedStep, pipelineActor, refOf } from '../pipeline/step-event.ts';

export const failAssessmentHandler = (fail: FailAssessment) => async (event: unknown) => {
  const step = failedStep.parse(event);
  const ref = refOf(step);
  await fail(ref, step.failure.Error, pipelineActor(ref));
  return { outcome: 'failed' };
};
