import type { SealIndex } from '#core/ports/seal-index.ts';
import type { Database, Tables } from './dynamodb.ts';
import { dynamodbAssessmentStore } from './dynamodb-assessment-store.ts';
import { dynamodbAuditStore } from './dynamodb-audit-store.ts';

/** The seal under a token, whichever pipeline made it. */
export const dynamodbSealIndex = (db: Database, tables: Tables): SealIndex => {
  const assessments = dynamodbAssessmentStore(db, tables);
  const audits = dynamodbAuditStore(db, tables);
  return async (token) =>
    (await assessments.findByToken(token))?.seal ?? (await audits.sealUnder(token));
};
