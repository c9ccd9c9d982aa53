import type { AccountId, PersonId } from '../account.ts';
import type { Language } from '../assessment.ts';
import type { Token } from '../seal.ts';
import type { Instant } from '../time.ts';
import type { AuditSealReference } from './audit-seal.ts';
import type { AuditSummary } from './audit-summary.ts';
import type { AuditTarget } from './target.ts';

export type AuditId = string & { readonly auditId: unique symbol };

/** Names an audit within its account; nothing is found under another account. */
export interface AuditRef {
  readonly accountId: AccountId;
  readonly auditId: AuditId;
}

/**
 * Why an audit ended without a report. `target-forbidden`: we do not look there.
 * `organization-unlisted`: nobody told us its accounts. `target-too-large`: for one run.
 */
export const auditFailures = [
  'credentials-refused',
  'organization-unlisted',
  'target-forbidden',
  'target-too-large',
  'target-unreachable',
  'internal',
] as const;
export type AuditFailure = (typeof auditFailures)[number];

/** One look at one target. */
export interface Audit {
  readonly id: AuditId;
  readonly accountId: AccountId;
  readonly target: AuditTarget;
  /** The language of the sealed report. */
  readonly language: Language;
  readonly requestedBy: PersonId;
  readonly requestedAt: Instant;
  /** Public handle of the report, known from the start so that the report can print it. */
  readonly token: Token;
  /** `judged` has a summary, `sealed` a seal too; `failed` and `cancelled` have neither. */
  readonly status: 'running' | 'judged' | 'sealed' | 'failed' | 'cancelled';
  readonly failure: AuditFailure | null;
  readonly summary: AuditSummary | null;
  readonly seal: AuditSealReference | null;
}

/** It has not ended: neither sealed, nor failed, nor cancelled. */
export const isOpen = ({ status }: Audit): boolean => status === 'running' || status === 'judged';

export const refOf = ({ accountId, id }: Audit): AuditRef => ({ accountId, auditId: id });
