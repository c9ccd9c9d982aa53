import type { AccountId } from '../domain/account.ts';
import type { AssessmentId } from '../domain/assessment.ts';
import type { Token } from '../domain/seal.ts';

/** Where fresh names come from. Assessment ids sort by the time of their making. */
export interface IdSource {
  assessmentId(): AssessmentId;
  accountId(): AccountId;
  token(): Token;
}
