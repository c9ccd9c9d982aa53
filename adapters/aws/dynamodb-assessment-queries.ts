import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { AccountId } from '#core/domain/account.ts';
import type { Assessment } from '#core/domain/assessment.ts';
import type {
  AssessmentPage,
  AssessmentQuery,
  AssessmentRef,
} from '#core/ports/assessment-store.ts';
import type { Database, Tables } from './dynamodb.ts';
import {
  accountPartition,
  assessmentKey,
  assessmentOf,
  searchable,
} from './dynamodb-assessment-items.ts';

type Key = NonNullable<QueryCommandOutput['LastEvaluatedKey']>;

const filterOf = ({ text, verdict }: AssessmentQuery) => {
  const conditions = [
    ...(text ? ['contains(searchText, :text)'] : []),
    ...(verdict ? ['verdict = :verdict'] : []),
  ];
  return {
    values: {
      ...(text ? { ':text': searchable(text) } : {}),
      ...(verdict ? { ':verdict': verdict } : {}),
    },
    expression: conditions.length > 0 ? { FilterExpression: conditions.join(' AND ') } : {},
  };
};

/** Newest first: assessment ids sort by time. Reads on until the page is full or the account ends. */
export const listInDynamodb = async (
  db: Database,
  tables: Tables,
  accountId: AccountId,
  query: AssessmentQuery,
): Promise<AssessmentPage> => {
  const filter = filterOf(query);
  const found: Assessment[] = [];
  let start: Key | undefined = query.cursor
    ? assessmentKey({ accountId, assessmentId: query.cursor })
    : undefined;
  do {
    const page: QueryCommandOutput = await db.send(
      new QueryCommand({
        TableName: tables.state,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': accountPartition(accountId),
          ':prefix': 'ASSESSMENT#',
          ...filter.values,
        },
        ...filter.expression,
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: query.text || query.verdict ? 200 : query.limit + 1,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    found.push(...(page.Items ?? []).flatMap((item) => assessmentOf(item) ?? []));
    start = page.LastEvaluatedKey;
  } while (start && found.length <= query.limit);

  const assessments = found.slice(0, query.limit);
  const last = assessments.at(-1);
  return { assessments, next: found.length > query.limit && last ? last.id : null };
};

export const inFlightInDynamodb = async (
  db: Database,
  tables: Tables,
): Promise<readonly AssessmentRef[]> => {
  const refs: AssessmentRef[] = [];
  let start: Key | undefined;
  do {
    const page: QueryCommandOutput = await db.send(
      new QueryCommand({
        TableName: tables.state,
        IndexName: 'in-flight',
        KeyConditionExpression: 'inFlight = :inFlight',
        ExpressionAttributeValues: { ':inFlight': 'IN_FLIGHT' },
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) {
      const assessment = assessmentOf(item);
      if (assessment) refs.push({ accountId: assessment.accountId, assessmentId: assessment.id });
    }
    start = page.LastEvaluatedKey;
  } while (start);
  return refs;
};
