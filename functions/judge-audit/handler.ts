import type { JudgeAudit } from '#core/usecases/audit/judge-audit.ts';
import { auditStep, refOf } from '../audit-pipeline/step-event.ts';

export const judgeAuditHandler = (judge: JudgeAudit) => async (event: unknown) => {
  const { kind } = await judge(refOf(auditStep.parse(event)));
  return { outcome: kind };
};
