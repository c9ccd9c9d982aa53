import type { SealReport } from '#core/usecases/seal-report.ts';
import { assessmentStep, pipelineActor, refOf } from '../pipeline/step-event.ts';

export const sealReportHandler = (seal: SealReport) => async (event: unknown) => {
  const ref = refOf(assessmentStep.parse(event));
  const outcome = await seal(ref, pipelineActor(ref));
  if (outcome.kind === 'assessment-missing' || outcome.kind === 'not-judged') {
    throw new Error(`cannot seal: ${outcome.kind}`);
  }
  return { outcome: outcome.kind };
};
