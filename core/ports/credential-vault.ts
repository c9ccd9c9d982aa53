import type { AwsAccess } from '../domain/audit/access.ts';
import type { AuditRef } from '../domain/audit/audit.ts';

/** Keeps the access to a target encrypted, for the time of its audit and bound to it. */
export interface CredentialVault {
  keep(ref: AuditRef, access: AwsAccess): Promise<void>;
  /** Null: none was kept, or it was forgotten. */
  find(ref: AuditRef): Promise<AwsAccess | null>;
  forget(ref: AuditRef): Promise<void>;
}
