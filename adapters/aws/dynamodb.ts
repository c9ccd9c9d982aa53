import {
  type CancellationReason,
  DynamoDBClient,
  type DynamoDBClientConfig,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Database = DynamoDBDocumentClient;

/** The tables of the platform. `trail` is written and never read by functions. */
export interface Tables {
  readonly state: string;
  readonly trail: string;
}

export const database = (config: DynamoDBClientConfig = {}): Database =>
  DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });

/** Why a transaction was cancelled, action by action; null when it failed for another reason. */
export const cancellationsOf = (error: unknown): readonly CancellationReason[] | null =>
  error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : null;

export const conditionFailed = (reason: CancellationReason | undefined): boolean =>
  reason?.Code === 'ConditionalCheckFailed';

/** Seconds since 1970, as DynamoDB's time to live wants them. */
export const epochSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
