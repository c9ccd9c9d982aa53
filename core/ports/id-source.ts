import type { AccountId } from '../domain/account.ts';
import type { AssessmentId } from '../domain/assessment.ts';
import type { AuditId } from '../domain/audit/audit.ts';
import type { Token } from '../domain/seal.ts';

/** Where fresh names come from. Ids of assessments and audits sort by the time of their making. */
export interface IdSource {
  assessmentId(): AssessmentId;
  auditId(): AuditId;
  exemptionId(): string;
  accountId(): AccountId;
  token(): Token;
}
