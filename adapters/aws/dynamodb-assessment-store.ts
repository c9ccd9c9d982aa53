import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { Consultation } from '#core/domain/source.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type {
  AssessmentRef,
  AssessmentStore,
  CreationKey,
  OpenOutcome,
} from '#core/ports/assessment-store.ts';
import { cancellationsOf, conditionFailed, type Database, type Tables } from './dynamodb.ts';
import {
  assessmentItem,
  assessmentKey,
  assessmentOf,
  consultationKey,
  tokenKey,
} from './dynamodb-assessment-items.ts';
import { inFlightInDynamodb, listInDynamodb } from './dynamodb-assessment-queries.ts';
import { giveUpLease, markStarted, openOnce } from './dynamodb-creation.ts';
import { transactWithTrail } from './dynamodb-trail.ts';

type Connection = { readonly db: Database; readonly tables: Tables };

const findIn = async (
  { db, tables }: Connection,
  ref: AssessmentRef,
): Promise<Assessment | null> => {
  const { Item } = await db.send(
    new GetCommand({ TableName: tables.state, Key: assessmentKey(ref), ConsistentRead: true }),
  );
  return assessmentOf(Item);
};

const getIn = async (connection: Connection, ref: AssessmentRef): Promise<Assessment> => {
  const assessment = await findIn(connection, ref);
  if (!assessment) throw new Error('the assessment is not there');
  return assessment;
};

/** Replaces an assessment whose status is still `expected`. */
const replaceWrite = (tables: Tables, assessment: Assessment, expected: Assessment['status']) => ({
  TableName: tables.state,
  Item: assessmentItem(assessment),
  ConditionExpression: 'assessment.#status = :expected',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: { ':expected': expected },
});

const lateTo = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException || conditionFailed(cancellationsOf(error)?.[0]);

const judgements = (connection: Connection): Pick<AssessmentStore, 'saveJudgement'> => ({
  async saveJudgement(ref, judgement, supplierName) {
    const running = await getIn(connection, ref);
    if (running.status !== 'running') return running;
    const judged: Assessment = { ...running, status: 'judged', judgement, supplierName };
    try {
      await connection.db.send(new PutCommand(replaceWrite(connection.tables, judged, 'running')));
      return judged;
    } catch (error) {
      if (lateTo(error)) return await getIn(connection, ref);
      throw error;
    }
  },
});

const seals = (connection: Connection): Pick<AssessmentStore, 'saveSeal' | 'findByToken'> => ({
  async saveSeal(ref, seal, entry) {
    const { db, tables } = connection;
    const judged = await getIn(connection, ref);
    if (judged.seal) return judged;
    const sealed: Assessment = { ...judged, status: 'sealed', seal };
    const Item = { ...tokenKey(judged.token), ...ref };
    const absent = 'attribute_not_exists(pk)';
    try {
      const writes = [
        { Put: replaceWrite(tables, sealed, 'judged') },
        { Put: { TableName: tables.state, Item, ConditionExpression: absent } },
      ];
      await transactWithTrail(db, tables, writes, entry);
      return sealed;
    } catch (error) {
      if (lateTo(error)) return await getIn(connection, ref);
      throw error;
    }
  },

  async findByToken(token) {
    const { db, tables } = connection;
    // A report is scanned as soon as it is printed: a stale read would call it unknown.
    const { Item } = await db.send(
      new GetCommand({ TableName: tables.state, Key: tokenKey(token), ConsistentRead: true }),
    );
    if (!Item?.['assessmentId']) return null;
    const { accountId, assessmentId } = Item as AssessmentRef & typeof Item;
    return await findIn(connection, { accountId, assessmentId });
  },
});

const failures = (connection: Connection): Pick<AssessmentStore, 'saveFailure'> => ({
  async saveFailure(ref, entry) {
    const { db, tables } = connection;
    const current = await getIn(connection, ref);
    if (current.status === 'sealed' || current.status === 'failed') return;
    const failed: Assessment = { ...current, status: 'failed' };
    try {
      const writes = [{ Put: replaceWrite(tables, failed, current.status) }];
      await transactWithTrail(db, tables, writes, entry);
    } catch (error) {
      if (!lateTo(error)) throw error;
    }
  },
});

const consultations = ({
  db,
  tables,
}: Connection): Pick<AssessmentStore, 'saveConsultation' | 'consultations'> => ({
  async saveConsultation(ref, consultation) {
    try {
      await db.send(
        new PutCommand({
          TableName: tables.state,
          Item: { ...consultationKey(ref, consultation.source), consultation },
          ConditionExpression:
            'attribute_not_exists(pk) OR consultation.#state IN (:waiting, :asking, :retrying)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':waiting': 'waiting',
            ':asking': 'asking',
            ':retrying': 'retrying',
          },
        }),
      );
    } catch (error) {
      if (!lateTo(error)) throw error;
    }
  },

  async consultations(ref) {
    const { Items = [] } = await db.send(
      new QueryCommand({
        TableName: tables.state,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': consultationKey(ref, 'sirene').pk },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => item['consultation'] as Consultation);
  },
});

const openIn = async (
  connection: Connection,
  assessment: Assessment,
  key: CreationKey,
  entry: TrailEntry,
): Promise<OpenOutcome> => {
  const { db, tables } = connection;
  const { accountId, id, requestedAt } = assessment;
  const creation = {
    accountId,
    id,
    requestedAt,
    item: assessmentItem(assessment),
    find: (made: string) => findIn(connection, { accountId, assessmentId: made as AssessmentId }),
  };
  const outcome = await openOnce(db, tables, creation, key, entry);
  return 'made' in outcome ? { kind: outcome.kind, assessment: outcome.made } : outcome;
};

/** Assessments in the single `state` table. */
export const dynamodbAssessmentStore = (db: Database, tables: Tables): AssessmentStore => {
  const connection = { db, tables };
  return {
    ...consultations(connection),
    ...judgements(connection),
    ...seals(connection),
    ...failures(connection),
    open: (assessment, key, entry) => openIn(connection, assessment, key, entry),
    find: (ref) => findIn(connection, ref),
    list: (accountId, query) => listInDynamodb(db, tables, accountId, query),
    inFlight: () => inFlightInDynamodb(db, tables),

    markStarted: ({ accountId }, keyHash) => markStarted(db, tables, accountId, keyHash),
    giveUpLease: ({ accountId }, keyHash) => giveUpLease(db, tables, accountId, keyHash),
  };
};
