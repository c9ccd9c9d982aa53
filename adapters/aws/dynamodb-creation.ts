import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AccountId } from '#core/domain/account.ts';
import { addSeconds, type Instant } from '#core/domain/time.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { CreationKey } from '#core/ports/assessment-store.ts';
import {
  cancellationsOf,
  conditionFailed,
  type Database,
  epochSeconds,
  type Tables,
} from './dynamodb.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

/** Something that one request makes once: an assessment, an audit. */
export interface Creation<T> {
  readonly accountId: AccountId;
  readonly id: string;
  readonly requestedAt: Instant;
  /** As the `state` table keeps it. */
  readonly item: Readonly<Record<string, unknown>>;
  readonly find: (id: string) => Promise<T | null>;
}

export type Opened<T> =
  | { readonly kind: 'opened' }
  | { readonly kind: 'done' | 'taken-over'; readonly made: T }
  | { readonly kind: 'in-progress' | 'other-body' };

interface CreationRecord {
  readonly bodyHash: string;
  readonly made: string;
  readonly started: boolean;
  readonly leaseUntil: Instant;
}

/** How long a repeated request gets the same answer: published in docs/api.md. */
const rememberedSeconds = 24 * 3600;

const creationKey = (accountId: AccountId, keyHash: string) => ({
  pk: `ACCOUNT#${accountId}`,
  sk: `CREATION#${keyHash}`,
});

const takeLease = async (
  db: Database,
  tables: Tables,
  accountId: AccountId,
  key: CreationKey,
  held: CreationRecord,
): Promise<boolean> => {
  try {
    await db.send(
      new UpdateCommand({
        TableName: tables.state,
        Key: creationKey(accountId, key.keyHash),
        UpdateExpression: 'SET leaseUntil = :mine',
        ConditionExpression: 'leaseUntil = :held AND started = :no',
        ExpressionAttributeValues: {
          ':mine': key.leaseUntil,
          ':held': held.leaseUntil,
          ':no': false,
        },
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

/** What a request meets whose key was used before. */
const meetRecord = async <T>(
  db: Database,
  tables: Tables,
  creation: Creation<T>,
  key: CreationKey,
  record: CreationRecord,
): Promise<Opened<T>> => {
  if (record.bodyHash !== key.bodyHash) return { kind: 'other-body' };
  const expired = record.leaseUntil < creation.requestedAt;
  if (!record.started && !expired) return { kind: 'in-progress' };
  const made = await creation.find(record.made);
  if (!made) throw new Error('a creation key without what it made');
  if (record.started) return { kind: 'done', made };
  const mine = await takeLease(db, tables, creation.accountId, key, record);
  return mine ? { kind: 'taken-over', made } : { kind: 'in-progress' };
};

const creationWrites = <T>({ state }: Tables, creation: Creation<T>, key: CreationKey) => {
  const absent = 'attribute_not_exists(pk)';
  const record = {
    ...creationKey(creation.accountId, key.keyHash),
    bodyHash: key.bodyHash,
    made: creation.id,
    started: false,
    leaseUntil: key.leaseUntil,
    expiresAt: epochSeconds(addSeconds(creation.requestedAt, rememberedSeconds)),
  };
  return [
    {
      Put: {
        TableName: state,
        Item: record,
        ConditionExpression: `${absent} OR expiresAt < :now`,
        ExpressionAttributeValues: { ':now': epochSeconds(creation.requestedAt) },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      },
    },
    { Put: { TableName: state, Item: creation.item, ConditionExpression: absent } },
  ];
};

/** What is made and its idempotency key, in one transaction. */
export const openOnce = async <T>(
  db: Database,
  tables: Tables,
  creation: Creation<T>,
  key: CreationKey,
  entry: TrailEntry,
): Promise<Opened<T>> => {
  try {
    await transactWithTrail(db, tables, creationWrites(tables, creation, key), entry);
    return { kind: 'opened' };
  } catch (error) {
    const [reason] = cancellationsOf(error) ?? [];
    if (!conditionFailed(reason) || !reason?.Item) throw error;
    const held = unmarshall(reason.Item) as CreationRecord;
    return await meetRecord(db, tables, creation, key, held);
  }
};

const updateCreation = async (
  db: Database,
  tables: Tables,
  Key: ReturnType<typeof creationKey>,
  UpdateExpression: string,
  value: string | boolean,
): Promise<void> => {
  await db.send(
    new UpdateCommand({
      TableName: tables.state,
      Key,
      UpdateExpression,
      ExpressionAttributeValues: { ':value': value },
    }),
  );
};

/** The pipeline runs: from now on the same request gets the same answer. */
export const markStarted = (db: Database, tables: Tables, accountId: AccountId, keyHash: string) =>
  updateCreation(db, tables, creationKey(accountId, keyHash), 'SET started = :value', true);

/** A lease that nobody holds ends before any instant. */
export const giveUpLease = (db: Database, tables: Tables, accountId: AccountId, keyHash: string) =>
  updateCreation(db, tables, creationKey(accountId, keyHash), 'SET leaseUntil = :value', '');
