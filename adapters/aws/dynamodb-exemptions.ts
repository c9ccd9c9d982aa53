import type { Exemption } from '#core/domain/audit/exemption.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Database, Tables } from './dynamodb.ts';
import { accountPartition } from './dynamodb-assessment-items.ts';
import { exemptionKey, exemptionPrefix } from './dynamodb-audit-items.ts';
import { itemsOf } from './dynamodb-pages.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

type Exemptions = Pick<AuditStore, 'exemptions' | 'grantExemption' | 'revokeExemption'>;

/** Exemptions of targets, beside the audits of their account. */
export const dynamodbExemptions = (db: Database, tables: Tables): Exemptions => ({
  async exemptions(accountId, target) {
    const found: Exemption[] = [];
    const items = itemsOf(db, {
      TableName: tables.state,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: {
        ':pk': accountPartition(accountId),
        ':prefix': exemptionPrefix(target),
      },
      ConsistentRead: true,
    });
    for await (const item of items) found.push(item['exemption'] as Exemption);
    return found;
  },

  async grantExemption(accountId, target, exemption, entry) {
    const Item = { ...exemptionKey(accountId, target, exemption.id), exemption };
    await transactWithTrail(db, tables, [{ Put: { TableName: tables.state, Item } }], entry);
  },

  async revokeExemption(accountId, target, id, entry) {
    const Key = exemptionKey(accountId, target, id);
    await transactWithTrail(db, tables, [{ Delete: { TableName: tables.state, Key } }], entry);
  },
});
