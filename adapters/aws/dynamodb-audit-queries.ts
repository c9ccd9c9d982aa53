import type { AccountId } from '#core/domain/account.ts';
import { type Audit, type AuditRef, refOf } from '#core/domain/audit/audit.ts';
import type { AuditPage, AuditQuery, ShardProgress } from '#core/ports/audit-store.ts';
import type { Database, Tables } from './dynamodb.ts';
import { accountPartition } from './dynamodb-assessment-items.ts';
import { auditKey, auditOf, shardsPartition } from './dynamodb-audit-items.ts';
import { itemsOf } from './dynamodb-pages.ts';

/** Newest first: ids of audits sort by time. Reads on until the page is full or the account ends. */
export const listAudits = async (
  db: Database,
  tables: Tables,
  accountId: AccountId,
  { limit, cursor, target }: AuditQuery,
): Promise<AuditPage> => {
  const found: Audit[] = [];
  const items = itemsOf(db, {
    TableName: tables.state,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: {
      ':pk': accountPartition(accountId),
      ':prefix': 'AUDIT#',
      ...(target === null ? {} : { ':target': target }),
    },
    ...(target === null
      ? {}
      : {
          FilterExpression: '#target = :target',
          ExpressionAttributeNames: { '#target': 'target' },
        }),
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: target === null ? limit + 1 : 200,
    ...(cursor ? { ExclusiveStartKey: auditKey({ accountId, auditId: cursor }) } : {}),
  });
  for await (const item of items) {
    const audit = auditOf(item);
    if (audit) found.push(audit);
    if (found.length > limit) break;
  }
  const audits = found.slice(0, limit);
  return { audits, next: found.length > limit ? (audits.at(-1)?.id ?? null) : null };
};

/** Audits that nothing has ended, of all accounts, oldest first. */
export const auditsInFlight = async (
  db: Database,
  tables: Tables,
): Promise<readonly AuditRef[]> => {
  const refs: AuditRef[] = [];
  const items = itemsOf(db, {
    TableName: tables.state,
    IndexName: 'in-flight',
    KeyConditionExpression: 'inFlight = :audits',
    ExpressionAttributeValues: { ':audits': 'AUDITS_IN_FLIGHT' },
  });
  for await (const item of items) {
    const audit = auditOf(item);
    if (audit) refs.push(refOf(audit));
  }
  return refs;
};

export const shardsOf = async (
  db: Database,
  tables: Tables,
  ref: AuditRef,
): Promise<readonly ShardProgress[]> => {
  const found: ShardProgress[] = [];
  const items = itemsOf(db, {
    TableName: tables.state,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': shardsPartition(ref) },
    ConsistentRead: true,
  });
  for await (const item of items) found.push(item['progress'] as ShardProgress);
  return found;
};
