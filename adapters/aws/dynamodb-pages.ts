import {
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from './dynamodb.ts';

/** Every item of a query, page by page. */
export async function* itemsOf(
  db: Database,
  query: QueryCommandInput,
): AsyncGenerator<Record<string, unknown>> {
  let start: QueryCommandOutput['LastEvaluatedKey'] = query.ExclusiveStartKey;
  do {
    const page: QueryCommandOutput = await db.send(
      new QueryCommand({ ...query, ...(start ? { ExclusiveStartKey: start } : {}) }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}
