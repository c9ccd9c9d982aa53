import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AccountId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import { addSeconds, type Instant } from '#core/domain/time.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { CreationKey, OpenOutcome } from '#core/ports/assessment-store.ts';
import {
  cancellationsOf,
  conditionFailed,
  type Database,
  epochSeconds,
  type Tables,
} from './dynamodb.ts';
import {
  assessmentItem,
  assessmentKey,
  assessmentOf,
  creationKey,
} from './dynamodb-assessment-items.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

interface CreationRecord {
  readonly bodyHash: string;
  readonly assessmentId: AssessmentId;
  readonly started: boolean;
  readonly leaseUntil: Instant;
}

/** How long a repeated request gets the same answer: published in docs/api.md. */
const rememberedSeconds = 24 * 3600;

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
const meetRecord = async (
  db: Database,
  tables: Tables,
  fresh: Assessment,
  key: CreationKey,
  record: CreationRecord,
): Promise<OpenOutcome> => {
  if (record.bodyHash !== key.bodyHash) return { kind: 'other-body' };
  const expired = record.leaseUntil < fresh.requestedAt;
  if (!record.started && !expired) return { kind: 'in-progress' };

  const ref = { accountId: fresh.accountId, assessmentId: record.assessmentId };
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.state, Key: assessmentKey(ref), ConsistentRead: true }),
  );
  const assessment = assessmentOf(Item);
  if (!assessment) throw new Error('a creation key without its assessment');
  if (record.started) return { kind: 'done', assessment };
  const mine = await takeLease(db, tables, fresh.accountId, key, record);
  return mine ? { kind: 'taken-over', assessment } : { kind: 'in-progress' };
};

const creationWrites = ({ state }: Tables, assessment: Assessment, key: CreationKey) => {
  const absent = 'attribute_not_exists(pk)';
  const record = {
    ...creationKey(assessment.accountId, key.keyHash),
    bodyHash: key.bodyHash,
    assessmentId: assessment.id,
    started: false,
    leaseUntil: key.leaseUntil,
    expiresAt: epochSeconds(addSeconds(assessment.requestedAt, rememberedSeconds)),
  };
  return [
    {
      Put: {
        TableName: state,
        Item: record,
        ConditionExpression: `${absent} OR expiresAt < :now`,
        ExpressionAttributeValues: { ':now': epochSeconds(assessment.requestedAt) },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      },
    },
    { Put: { TableName: state, Item: assessmentItem(assessment), ConditionExpression: absent } },
  ];
};

/** The assessment and its idempotency key, in one transaction. */
export const openInDynamodb = async (
  db: Database,
  tables: Tables,
  assessment: Assessment,
  key: CreationKey,
  entry: TrailEntry,
): Promise<OpenOutcome> => {
  try {
    await transactWithTrail(db, tables, creationWrites(tables, assessment, key), entry);
    return { kind: 'opened' };
  } catch (error) {
    const [reason] = cancellationsOf(error) ?? [];
    if (!conditionFailed(reason) || !reason?.Item) throw error;
    const held = unmarshall(reason.Item) as CreationRecord;
    return await meetRecord(db, tables, assessment, key, held);
  }
};
