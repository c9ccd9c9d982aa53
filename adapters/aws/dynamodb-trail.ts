import { setTimeout as pause } from 'node:timers/promises';
import {
  GetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { canonicalSha256 } from '#core/domain/canonical.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import { cancellationsOf, conditionFailed, type Database, type Tables } from './dynamodb.ts';

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

interface Head {
  readonly sequence: number;
  readonly hash: string;
}

const nothingBefore: Head = { sequence: 0, hash: '0'.repeat(64) };
const mostAttempts = 40;

const headKey = (entry: TrailEntry) => ({ pk: `ACCOUNT#${entry.accountId}`, sk: 'TRAIL_HEAD' });

const readHead = async (db: Database, tables: Tables, entry: TrailEntry): Promise<Head> => {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.state, Key: headKey(entry), ConsistentRead: true }),
  );
  return Item ? { sequence: Number(Item['sequence']), hash: String(Item['hash']) } : nothingBefore;
};

/** Chains the entry to the one before it: the head moves only from the hash that was read. */
const trailWrites = async (tables: Tables, head: Head, entry: TrailEntry): Promise<Writes> => {
  const chained = { ...entry, sequence: head.sequence + 1, previousHash: head.hash };
  const hash = await canonicalSha256(chained);
  const sk = String(chained.sequence).padStart(12, '0');
  return [
    {
      Put: {
        TableName: tables.trail,
        Item: { pk: `ACCOUNT#${entry.accountId}`, sk, ...chained, hash },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    {
      Put: {
        TableName: tables.state,
        Item: { ...headKey(entry), sequence: chained.sequence, hash },
        ConditionExpression: 'attribute_not_exists(pk) OR #hash = :previous',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: { ':previous': head.hash },
      },
    },
  ];
};

/** Only the chain moved on, or another transaction holds an item: the same writes may be tried again. */
const mayRetry = (error: unknown, ownWrites: number): boolean => {
  const reasons = cancellationsOf(error);
  if (!reasons) return false;
  if (reasons.slice(0, ownWrites).some(conditionFailed)) return false;
  return reasons.some((reason) => conditionFailed(reason) || reason.Code === 'TransactionConflict');
};

/**
 * Writes and their trail entry, all or nothing.
 * @throws TransactionCanceledException when a condition of `writes` does not hold; its reasons come
 * in the order of `writes`.
 */
export const transactWithTrail = async (
  db: Database,
  tables: Tables,
  writes: Writes,
  entry: TrailEntry,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    const head = await readHead(db, tables, entry);
    const chain = await trailWrites(tables, head, entry);
    try {
      await db.send(new TransactWriteCommand({ TransactItems: [...writes, ...chain] }));
      return;
    } catch (error) {
      if (attempt === mostAttempts || !mayRetry(error, writes.length)) throw error;
      await pause(Math.random() * Math.min(500, 10 * 2 ** attempt));
    }
  }
};
