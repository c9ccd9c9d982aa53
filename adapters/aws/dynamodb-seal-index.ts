import type { SealReference, Token } from '#core/domain/seal.ts';
import type { Database, Tables } from './dynamodb.ts';
import { dynamodbAssessmentStore } from './dynamodb-assessment-store.ts';
import { dynamodbAuditStore } from './dynamodb-audit-store.ts';

/** The seal under a token, whichever pipeline made it. */
export const dynamodbSealIndex = (db: Database, tables: Tables) => {
  const assessments = dynamodbAssessmentStore(db, tables);
  const audits = dynamodbAuditStore(db, tables);
  return async (token: Token): Promise<SealReference | null> =>
    (await assessments.findByToken(token))?.seal ?? (await audits.findByToken(token))?.seal ?? null;
};
