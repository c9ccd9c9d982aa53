import type { AccountId } from '#core/domain/account.ts';
import { type Audit, type AuditRef, isOpen, refOf } from '#core/domain/audit/audit.ts';
import { targetIdOf } from '#core/domain/audit/target.ts';
import { accountPartition } from './dynamodb-assessment-items.ts';

/** Keys of the `state` table for audits; docs/architecture.md lists the access patterns. */
export const auditKey = ({ accountId, auditId }: AuditRef) => ({
  pk: accountPartition(accountId),
  sk: `AUDIT#${auditId}`,
});

/** The account is part of the key: a reference with a foreign account finds nothing. */
export const shardsPartition = ({ accountId, auditId }: AuditRef): string =>
  `SHARDS#${accountId}#${auditId}`;

export const shardKey = (ref: AuditRef, shard: string) => ({
  pk: shardsPartition(ref),
  sk: `SHARD#${shard}`,
});

export const exemptionPrefix = (target: string): string => `EXEMPTION#${target}#`;

export const exemptionKey = (accountId: AccountId, target: string, id: string) => ({
  pk: accountPartition(accountId),
  sk: `${exemptionPrefix(target)}${id}`,
});

/** `inFlight` is the partition of a sparse index: it leaves when the audit ends. */
export const auditItem = (audit: Audit) => ({
  ...auditKey(refOf(audit)),
  audit,
  target: targetIdOf(audit.target),
  ...(isOpen(audit) ? { inFlight: 'AUDITS_IN_FLIGHT', inFlightSince: audit.requestedAt } : {}),
});

export const auditOf = (item: Readonly<Record<string, unknown>> | undefined): Audit | null =>
  item?.['audit'] ? (item['audit'] as Audit) : null;
