import { setTimeout as pause } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Audit, type AuditId, type AuditRef, isOpen } from '#core/domain/audit/audit.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { WithdrawnSeal } from '#core/domain/withdrawn-seal.ts';
import type { CreationKey } from '#core/ports/assessment-store.ts';
import type { AuditStore, OpenAuditOutcome } from '#core/ports/audit-store.ts';
import { cancellationsOf, conditionFailed, type Database, type Tables } from './dynamodb.ts';
import { tokenKey } from './dynamodb-assessment-items.ts';
import { auditItem, auditKey, auditOf, shardKey } from './dynamodb-audit-items.ts';
import { auditsInFlight, listAudits, shardsOf } from './dynamodb-audit-queries.ts';
import { giveUpLease, markStarted, openOnce } from './dynamodb-creation.ts';
import { dynamodbExemptions } from './dynamodb-exemptions.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

type Connection = { readonly db: Database; readonly tables: Tables };

const findIn = async ({ db, tables }: Connection, ref: AuditRef): Promise<Audit | null> => {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.state, Key: auditKey(ref), ConsistentRead: true }),
  );
  return auditOf(Item);
};

const getIn = async (connection: Connection, ref: AuditRef): Promise<Audit> => {
  const audit = await findIn(connection, ref);
  if (!audit) throw new Error('the audit is not there');
  return audit;
};

const whileStatusIs = (expected: Audit['status']) => ({
  ConditionExpression: 'audit.#status = :expected',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: { ':expected': expected },
});

/** Replaces an audit whose status is still `expected`. */
const replaceWrite = (tables: Tables, audit: Audit, expected: Audit['status']) => ({
  TableName: tables.state,
  Item: auditItem(audit),
  ...whileStatusIs(expected),
});

const lateTo = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException || conditionFailed(cancellationsOf(error)?.[0]);

/** Changes an audit, unless somebody was faster: then it is as they left it. */
const unlessLate = async (
  connection: Connection,
  ref: AuditRef,
  changed: Audit,
  write: () => Promise<unknown>,
): Promise<Audit> => {
  try {
    await write();
    return changed;
  } catch (error) {
    if (lateTo(error)) return await getIn(connection, ref);
    throw error;
  }
};

const openIn = async (
  connection: Connection,
  audit: Audit,
  key: CreationKey,
  entry: TrailEntry,
): Promise<OpenAuditOutcome> => {
  const { db, tables } = connection;
  const { accountId, id, requestedAt } = audit;
  const find = (made: string) => findIn(connection, { accountId, auditId: made as AuditId });
  const creation = { accountId, id, requestedAt, item: auditItem(audit), find };
  const outcome = await openOnce(db, tables, creation, key, entry);
  return 'made' in outcome ? { kind: outcome.kind, audit: outcome.made } : outcome;
};

const collecting = (
  connection: Connection,
): Pick<AuditStore, 'saveTarget' | 'saveShard' | 'shards' | 'saveSummary'> => {
  const { db, tables } = connection;
  return {
    async saveTarget(ref, target) {
      const audit = await getIn(connection, ref);
      if (audit.status !== 'running') return;
      const changed = { ...audit, target };
      await unlessLate(connection, ref, changed, () =>
        db.send(new PutCommand(replaceWrite(tables, changed, 'running'))),
      );
    },
    async saveShard(ref, progress) {
      try {
        await db.send(
          new PutCommand({
            TableName: tables.state,
            Item: { ...shardKey(ref, progress.shard), progress },
            ConditionExpression:
              'attribute_not_exists(pk) OR progress.#state.#state IN (:waiting, :running)',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':waiting': 'waiting', ':running': 'running' },
          }),
        );
      } catch (error) {
        if (!lateTo(error)) throw error;
      }
    },
    shards: (ref) => shardsOf(db, tables, ref),
    async saveSummary(ref, summary) {
      const audit = await getIn(connection, ref);
      if (audit.status !== 'running') return audit;
      const judged: Audit = { ...audit, status: 'judged', summary };
      return await unlessLate(connection, ref, judged, () =>
        db.send(new PutCommand(replaceWrite(tables, judged, 'running'))),
      );
    },
  };
};

const ending = (connection: Connection): Pick<AuditStore, 'saveSeal' | 'end' | 'sealUnder'> => {
  const { db, tables } = connection;
  return {
    async saveSeal(ref, seal, entry) {
      const audit = await getIn(connection, ref);
      if (audit.status !== 'judged') return audit;
      const sealed: Audit = { ...audit, status: 'sealed', seal };
      const Item = { ...tokenKey(audit.token), ...ref };
      const absent = 'attribute_not_exists(pk)';
      const writes = [
        { Put: replaceWrite(tables, sealed, 'judged') },
        { Put: { TableName: tables.state, Item, ConditionExpression: absent } },
      ];
      return await unlessLate(connection, ref, sealed, () =>
        transactWithTrail(db, tables, writes, entry),
      );
    },
    async end(ref, status, failure, entry) {
      const audit = await getIn(connection, ref);
      if (!isOpen(audit)) return audit;
      const ended: Audit = { ...audit, status, failure };
      const writes = [{ Put: replaceWrite(tables, ended, audit.status) }];
      return await unlessLate(connection, ref, ended, () =>
        transactWithTrail(db, tables, writes, entry),
      );
    },
    async sealUnder(token) {
      const { Item } = await db.send(
        new GetCommand({ TableName: tables.state, Key: tokenKey(token), ConsistentRead: true }),
      );
      if (Item?.['withdrawn']) return Item['withdrawn'] as WithdrawnSeal;
      if (!Item?.['auditId']) return null;
      const { accountId, auditId } = Item as AuditRef & typeof Item;
      return (await findIn(connection, { accountId, auditId }))?.seal ?? null;
    },
  };
};

/** As many items as one batch takes. */
const batchSize = 25;

type Batch = NonNullable<BatchWriteCommandInput['RequestItems']>;

/** Under load DynamoDB hands back what it did not write. */
const writeBatch = async (db: Database, batch: Batch): Promise<void> => {
  const { UnprocessedItems: left = {} } = await db.send(
    new BatchWriteCommand({ RequestItems: batch }),
  );
  if (Object.keys(left).length === 0) return;
  await pause(50);
  await writeBatch(db, left);
};

const removeShards = async ({ db, tables }: Connection, ref: AuditRef): Promise<void> => {
  const shards = await shardsOf(db, tables, ref);
  for (let from = 0; from < shards.length; from += batchSize) {
    const batch = shards.slice(from, from + batchSize);
    const requests = batch.map(({ shard }) => ({ DeleteRequest: { Key: shardKey(ref, shard) } }));
    await writeBatch(db, { [tables.state]: requests });
  }
};

/** The item under the token forgets account and audit, and keeps what is public anyway. */
const tombstoneWrite = (tables: Tables, { token }: Audit, withdrawn: WithdrawnSeal) => ({
  Put: { TableName: tables.state, Item: { ...tokenKey(token), withdrawn } },
});

const remove = async (
  connection: Connection,
  ref: AuditRef,
  left: WithdrawnSeal | null,
  entry: TrailEntry,
): Promise<void> => {
  const { db, tables } = connection;
  const audit = await findIn(connection, ref);
  if (!audit) return;
  if (isOpen(audit)) throw new Error('an audit that runs cannot be removed');
  await removeShards(connection, ref);
  const writes = [
    { Delete: { TableName: tables.state, Key: auditKey(ref), ...whileStatusIs(audit.status) } },
    ...(left ? [tombstoneWrite(tables, audit, left)] : []),
  ];
  try {
    await transactWithTrail(db, tables, writes, entry);
  } catch (error) {
    if (!lateTo(error)) throw error;
  }
};

/** Audits in the single `state` table. */
export const dynamodbAuditStore = (db: Database, tables: Tables): AuditStore => {
  const connection = { db, tables };
  return {
    ...collecting(connection),
    ...ending(connection),
    ...dynamodbExemptions(db, tables),
    open: (audit, key, entry) => openIn(connection, audit, key, entry),
    markStarted: ({ accountId }, keyHash) => markStarted(db, tables, accountId, keyHash),
    giveUpLease: ({ accountId }, keyHash) => giveUpLease(db, tables, accountId, keyHash),
    find: (ref) => findIn(connection, ref),
    list: (accountId, query) => listAudits(db, tables, accountId, query),
    inFlight: () => auditsInFlight(db, tables),
    remove: (ref, left, entry) => remove(connection, ref, left, entry),
  };
};
