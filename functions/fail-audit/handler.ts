import type { FailAudit } from '#core/usecases/audit/end-audit.ts';
import { reasonOf } from '../audit-pipeline/audit-impossible.ts';
import { failedAuditStep, pipelineActor, refOf } from '../audit-pipeline/step-event.ts';

export const failAuditHandler = (fail: FailAudit) => async (event: unknown) => {
  const step = failedAuditStep.parse(event);
  const ref = refOf(step);
  const { failure, cause } = reasonOf(step.failure);
  await fail(ref, failure, cause, pipelineActor(ref));
  return { outcome: 'failed' };
};
