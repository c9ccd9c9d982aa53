import type { ProblemCode } from '#core/contract/problems.ts';
import type { Caller } from '#core/domain/account.ts';
import type { AuditId, AuditRef } from '#core/domain/audit/audit.ts';
import { ProblemError } from '../http/problem-error.ts';

const problemOf: Readonly<Record<string, ProblemCode>> = {
  'not-found': 'not-found',
  'not-judged': 'audit-not-judged',
  'not-sealed': 'report-not-sealed',
  'targets-differ': 'targets-differ',
  'other-body': 'idempotency-body-differs',
  'in-progress': 'idempotency-in-progress',
  running: 'audit-running',
  ended: 'audit-ended',
  'control-unknown': 'control-unknown',
  date: 'exemption-date',
};

export const refuse = (kind: string): never => {
  const headers = kind === 'in-progress' ? { 'retry-after': '1' } : {};
  throw new ProblemError(problemOf[kind] ?? 'internal-error', { headers });
};

export const refFor = (caller: Caller, auditId: string): AuditRef => ({
  accountId: caller.accountId,
  auditId: auditId as AuditId,
});
