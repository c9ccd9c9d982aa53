import type { SealAudit } from '#core/usecases/audit/seal-audit.ts';
import { auditStep, pipelineActor, refOf } from '../audit-pipeline/step-event.ts';

export const sealAuditHandler = (seal: SealAudit) => async (event: unknown) => {
  const ref = refOf(auditStep.parse(event));
  const { kind } = await seal(ref, pipelineActor(ref));
  return { outcome: kind };
};
