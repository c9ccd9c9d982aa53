import { type Audit, type AuditFailure, type AuditRef, isOpen } from '../../domain/audit/audit.ts';
import type { Actor } from '../../domain/trail.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialVault } from '../../ports/credential-vault.ts';
import type { AuditRunner } from '../../ports/pipeline-runner.ts';

type Ports = { store: AuditStore; vault: CredentialVault; clock: Clock };

const end = async (
  { store, vault, clock }: Ports,
  audit: Audit,
  ending: { readonly status: 'failed' | 'cancelled'; readonly failure: AuditFailure | null },
  actor: Actor,
  cause: string | null,
): Promise<Audit> => {
  const ref = { accountId: audit.accountId, auditId: audit.id };
  const ended = await store.end(ref, ending.status, ending.failure, {
    ...actor,
    accountId: audit.accountId,
    at: clock.now(),
    action: ending.status === 'failed' ? 'audit.failed' : 'audit.cancelled',
    object: audit.id,
    before: { status: audit.status },
    after: { ...ending, cause },
  });
  await vault.forget(ref);
  return ended;
};

export type FailAudit = (
  ref: AuditRef,
  failure: AuditFailure,
  /** The code of what went wrong, for the trail. */
  cause: string,
  actor: Actor,
) => Promise<void>;

/** Ends an audit that cannot have a report. One that has ended stays as it is. */
export const failAudit =
  (ports: Ports): FailAudit =>
  async (ref, failure, cause, actor) => {
    const audit = await ports.store.find(ref);
    if (!audit || !isOpen(audit)) return;
    await end(ports, audit, { status: 'failed', failure }, actor, cause);
  };

export type CancelOutcome =
  | { readonly kind: 'cancelled'; readonly audit: Audit }
  | { readonly kind: 'not-found' | 'ended' };

export type CancelAudit = (ref: AuditRef, actor: Actor) => Promise<CancelOutcome>;

/** Ends an audit that somebody does not want any more, and stops its pipeline. */
export const cancelAudit =
  (ports: Ports & { runner: AuditRunner }): CancelAudit =>
  async (ref, actor) => {
    const audit = await ports.store.find(ref);
    if (!audit) return { kind: 'not-found' };
    if (!isOpen(audit)) return { kind: 'ended' };
    const cancelled = await end(ports, audit, { status: 'cancelled', failure: null }, actor, null);
    await ports.runner.stopAudit(ref);
    return { kind: 'cancelled', audit: cancelled };
  };
