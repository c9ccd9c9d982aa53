import type { Audit } from '#core/domain/audit/audit.ts';
import { withJoins } from '#core/domain/audit/joins.ts';
import { type Needs, needsOf } from '#core/domain/audit/needs.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';
import type { IdSource } from '#core/ports/id-source.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { AuditRunner } from '#core/ports/pipeline-runner.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { compareAudits } from '#core/usecases/audit/compare-audits.ts';
import { cancelAudit } from '#core/usecases/audit/end-audit.ts';
import { exempt, revokeExemption } from '#core/usecases/audit/exempt.ts';
import { findAudit } from '#core/usecases/audit/find-audit.ts';
import { linkAudit } from '#core/usecases/audit/link-audit.ts';
import { openAudit } from '#core/usecases/audit/open-audit.ts';
import { readFindings } from '#core/usecases/audit/read-findings.ts';
import { removeAudit } from '#core/usecases/audit/remove-audit.ts';
import type { AuditUseCases } from './use-cases.ts';

export interface AuditPorts {
  readonly accounts: Pick<AccountStore, 'findPerson'>;
  readonly store: AuditStore;
  readonly archive: ObjectArchive;
  readonly snapshots: SnapshotStore;
  readonly vault: CredentialVault;
  readonly runner: AuditRunner;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly catalogue: Catalogue;
  /** ARNs of the roles that assume those of audited accounts; none on one machine. */
  readonly principals: readonly string[];
  /** The IAM policies that read these facts, and nothing else. */
  readonly permissions: (needs: Needs) => readonly object[];
  readonly verificationUrl: (token: Audit['token']) => string;
  readonly allowLoopback: boolean;
}

const servicesOf = ({ controls }: Catalogue): readonly string[] => {
  const ofAws = controls.filter(({ id }) => id.startsWith('aws.'));
  return [...new Set(ofAws.map(({ id }) => id.split('.')[1] ?? ''))].toSorted();
};

/** What the handlers call, over the adapters of a platform. */
export const auditUseCases = (ports: AuditPorts): AuditUseCases => {
  const { catalogue, principals, permissions, store, verificationUrl, allowLoopback } = ports;
  const { controls } = catalogue;
  return {
    open: openAudit(ports),
    find: findAudit(ports),
    findings: readFindings(ports),
    compare: compareAudits({ ...ports, controls }),
    cancel: cancelAudit(ports),
    remove: removeAudit(ports),
    exempt: exempt({ ...ports, controls }),
    revokeExemption: revokeExemption(ports),
    link: linkAudit(ports),
    store,
    catalogue,
    access: {
      principals,
      services: servicesOf(catalogue),
      permissions: () => permissions(withJoins(needsOf(controls))),
    },
    verificationUrl,
    allowLoopback,
  };
};
