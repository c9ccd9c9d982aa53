import { randomBytes, randomUUID } from 'node:crypto';
import type { AccountId } from '#core/domain/account.ts';
import type { AssessmentId } from '#core/domain/assessment.ts';
import type { AuditId } from '#core/domain/audit/audit.ts';
import type { Token } from '#core/domain/seal.ts';
import type { IdSource } from '#core/ports/id-source.ts';

/** RFC 9562 §5.7: 48 bits of time first, so that ids sort by the time of their making. */
const uuidV7 = (): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

export const randomIds: IdSource = {
  assessmentId: () => uuidV7() as AssessmentId,
  auditId: () => uuidV7() as AuditId,
  exemptionId: () => uuidV7(),
  accountId: () => randomUUID() as string as AccountId,
  token: () => randomBytes(16).toString('base64url') as Token,
};
