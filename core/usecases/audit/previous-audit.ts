import type { Audit } from '../../domain/audit/audit.ts';
import { targetIdOf } from '../../domain/audit/target.ts';
import type { AuditStore } from '../../ports/audit-store.ts';

const pageSize = 20;

/** The audit of the same target that was judged last before this one; null at the first. */
export const previousAudit = async (store: AuditStore, audit: Audit): Promise<Audit | null> => {
  const target = targetIdOf(audit.target);
  if (target === null) return null;
  let cursor: Audit['id'] | null = null;
  do {
    const { audits, next } = await store.list(audit.accountId, { limit: pageSize, cursor, target });
    const found = audits.find(
      ({ id, summary, requestedAt }) =>
        id !== audit.id && summary !== null && requestedAt <= audit.requestedAt,
    );
    if (found) return found;
    cursor = next;
  } while (cursor !== null);
  return null;
};
