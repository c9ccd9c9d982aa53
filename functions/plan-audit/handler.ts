import type { PlanAudit } from '#core/usecases/audit/plan-audit.ts';
import { AuditImpossible } from '../audit-pipeline/audit-impossible.ts';
import { auditStep, refOf } from '../audit-pipeline/step-event.ts';

/** The answer grows with the audit by a few characters a shard: ten thousand stay under 64 KB. */
export const planAuditHandler =
  (plan: PlanAudit, concurrency: number) => async (event: unknown) => {
    const outcome = await plan(refOf(auditStep.parse(event)));
    if (outcome.kind === 'impossible') throw new AuditImpossible(outcome.failure, outcome.code);
    const count = outcome.kind === 'planned' ? outcome.shards : 0;
    return { shards: Array.from({ length: count }, (_, place) => place), concurrency };
  };
