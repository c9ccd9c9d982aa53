import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SignInAttempt, SignInAttempts } from '#core/ports/sign-in-attempts.ts';
import { type Database, epochSeconds, type Tables } from './dynamodb.ts';

const attemptKey = (state: string) => ({ pk: `SIGN_IN#${state}`, sk: 'SIGN_IN' });

export const dynamodbSignInAttempts = (db: Database, tables: Tables): SignInAttempts => ({
  async save(attempt) {
    const expiresAt = epochSeconds(attempt.expiresAt);
    const Item = { ...attemptKey(attempt.state), attempt, expiresAt };
    await db.send(new PutCommand({ TableName: tables.state, Item }));
  },

  /** Deleting tells whether it was there: of two callbacks with one state, one gets it. */
  async take(state, now) {
    const { Attributes } = await db.send(
      new DeleteCommand({
        TableName: tables.state,
        Key: attemptKey(state),
        ReturnValues: 'ALL_OLD',
      }),
    );
    const attempt = Attributes?.['attempt'] as SignInAttempt | undefined;
    return attempt && attempt.expiresAt > now ? attempt : null;
  },
});
