import type { Audit } from '#core/domain/audit/audit.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { CompareAudits } from '#core/usecases/audit/compare-audits.ts';
import type { CancelAudit } from '#core/usecases/audit/end-audit.ts';
import type { Exempt, RevokeExemption } from '#core/usecases/audit/exempt.ts';
import type { FindAudit } from '#core/usecases/audit/find-audit.ts';
import type { LinkAudit } from '#core/usecases/audit/link-audit.ts';
import type { OpenAudit } from '#core/usecases/audit/open-audit.ts';
import type { ReadFindings } from '#core/usecases/audit/read-findings.ts';
import type { RemoveAudit } from '#core/usecases/audit/remove-audit.ts';
import type { GroupHandlers } from '../http/serve-group.ts';

export interface AuditUseCases {
  readonly open: OpenAudit;
  readonly find: FindAudit;
  readonly findings: ReadFindings;
  readonly compare: CompareAudits;
  readonly cancel: CancelAudit;
  readonly remove: RemoveAudit;
  readonly exempt: Exempt;
  readonly revokeExemption: RevokeExemption;
  readonly link: LinkAudit;
  readonly store: Pick<AuditStore, 'list' | 'exemptions'>;
  readonly catalogue: Catalogue;
  readonly access: AwsEntrance;
  readonly verificationUrl: (token: Audit['token']) => string;
  /** This machine's own addresses may be audited: only where the machine is the user's own. */
  readonly allowLoopback: boolean;
}

/** What the owner of an AWS account is told. */
export interface AwsEntrance {
  /** ARNs of the roles that assume theirs; none on one machine. */
  readonly principals: readonly string[];
  readonly services: readonly string[];
  /** The IAM policy that reads what the controls ask about, and nothing else. */
  readonly permissions: () => readonly object[];
}

export type AuditHandlers = GroupHandlers<'audits'>;
