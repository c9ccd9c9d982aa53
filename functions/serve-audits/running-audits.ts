import type { AuditId } from '#core/domain/audit/audit.ts';
import { auditDetailOf, auditSummaryOf } from './audit-body.ts';
import { readAudit } from './read-audit.ts';
import { refFor, refuse } from './refusals.ts';
import type { AuditHandlers, AuditUseCases } from './use-cases.ts';

type Creating = Pick<AuditHandlers, 'audits.create'>;

const creating = ({ open, allowLoopback }: AuditUseCases): Creating => ({
  'audits.create': async ({ body, caller, idempotencyKey, actor }) => {
    const { accountId } = caller;
    const asked = readAudit(body, { accountId, allowLoopback });
    const request = { ...asked, language: body.language, idempotencyKey };
    const outcome = await open(caller, request, actor);
    if (outcome.kind !== 'opened') return refuse(outcome.kind);
    const { id } = outcome.audit;
    // The same answer again, whatever became of the audit since.
    return { body: { id, status: 'running' }, headers: { location: `/api/audits/${id}` } };
  },
});

type Watching = Pick<
  AuditHandlers,
  'audits.list' | 'audits.get' | 'audits.cancel' | 'audits.remove'
>;

const watching = ({ find, cancel, remove, store, verificationUrl }: AuditUseCases): Watching => ({
  'audits.list': async ({ query, caller }) => {
    const { limit, cursor = null, target = null } = query;
    const asked = { limit, cursor: cursor as AuditId | null, target };
    const { audits, next } = await store.list(caller.accountId, asked);
    return { body: { audits: audits.map(auditSummaryOf), next } };
  },

  'audits.get': async ({ path, caller }) => {
    const view = await find(refFor(caller, path.auditId));
    return view ? { body: auditDetailOf(view, verificationUrl) } : refuse('not-found');
  },

  'audits.cancel': async ({ path, caller, actor }) => {
    const { kind } = await cancel(refFor(caller, path.auditId), actor);
    return kind === 'cancelled' ? { body: {} } : refuse(kind);
  },

  'audits.remove': async ({ path, caller, actor }) => {
    const { kind } = await remove(refFor(caller, path.auditId), actor);
    return kind === 'removed' ? { body: {} } : refuse(kind);
  },
});

export const runningAudits = (useCases: AuditUseCases): Creating & Watching => ({
  ...creating(useCases),
  ...watching(useCases),
});
