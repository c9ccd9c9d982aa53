import { agreements } from './agreements.ts';
import { auditResults } from './audit-results.ts';
import { runningAudits } from './running-audits.ts';
import type { AuditHandlers, AuditUseCases } from './use-cases.ts';

export const auditHandlers = (useCases: AuditUseCases): AuditHandlers => ({
  ...runningAudits(useCases),
  ...auditResults(useCases),
  ...agreements(useCases),
});
