import type { Caller } from '../../domain/account.ts';
import type { Language } from '../../domain/assessment.ts';
import type { AwsAccess } from '../../domain/audit/access.ts';
import { type Audit, refOf } from '../../domain/audit/audit.ts';
import type { AuditTarget } from '../../domain/audit/target.ts';
import { canonicalSha256 } from '../../domain/canonical.ts';
import { addSeconds } from '../../domain/time.ts';
import type { Actor, TrailEntry } from '../../domain/trail.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialVault } from '../../ports/credential-vault.ts';
import type { IdSource } from '../../ports/id-source.ts';
import type { AuditRunner } from '../../ports/pipeline-runner.ts';

export interface AuditRequest {
  readonly target: AuditTarget;
  /** Null where everybody is let in. It is never written in clear, nor into the trail. */
  readonly access: AwsAccess | null;
  readonly language: Language;
  readonly idempotencyKey: string;
}

export type OpenAuditResult =
  | { readonly kind: 'opened'; readonly audit: Audit }
  | { readonly kind: 'in-progress' | 'other-body' };

export type OpenAudit = (
  caller: Caller,
  request: AuditRequest,
  actor: Actor,
) => Promise<OpenAuditResult>;

type Ports = {
  store: AuditStore;
  vault: CredentialVault;
  runner: AuditRunner;
  clock: Clock;
  ids: IdSource;
};

/** Longer than the API function may run: past it, whoever held the key is gone. */
const leaseSeconds = 30;

const newAudit = (
  { clock, ids }: Ports,
  caller: Caller,
  { target, language }: AuditRequest,
): Audit => ({
  id: ids.auditId(),
  accountId: caller.accountId,
  target,
  language,
  requestedBy: caller.personId,
  requestedAt: clock.now(),
  token: ids.token(),
  status: 'running',
  failure: null,
  summary: null,
  seal: null,
});

const creationEntry = (audit: Audit, actor: Actor): TrailEntry => ({
  ...actor,
  accountId: audit.accountId,
  at: audit.requestedAt,
  action: 'audit.created',
  object: audit.id,
  before: null,
  after: { target: audit.target, status: audit.status },
});

/**
 * Opens an audit and starts its pipeline. The idempotency key is written in the transaction that
 * makes the audit, so that no crash can leave one without the other.
 */
export const openAudit = (ports: Ports): OpenAudit => {
  const { store, vault, runner } = ports;
  return async (caller, request, actor) => {
    const { idempotencyKey, ...body } = request;
    const fresh = newAudit(ports, caller, request);
    const key = {
      keyHash: await canonicalSha256({ audit: idempotencyKey }),
      bodyHash: await canonicalSha256(body),
      leaseUntil: addSeconds(fresh.requestedAt, leaseSeconds),
    };
    const outcome = await store.open(fresh, key, creationEntry(fresh, actor));
    if (outcome.kind === 'in-progress' || outcome.kind === 'other-body') return outcome;
    if (outcome.kind === 'done') return { kind: 'opened', audit: outcome.audit };

    const audit = outcome.kind === 'opened' ? fresh : outcome.audit;
    const ref = refOf(audit);
    const start = async (): Promise<void> => {
      if (request.access) await vault.keep(ref, request.access);
      await runner.startAudit(ref);
    };
    await start().catch(async (error: unknown) => {
      await store.giveUpLease(ref, key.keyHash);
      throw error;
    });
    await store.markStarted(ref, key.keyHash);
    return { kind: 'opened', audit };
  };
};
