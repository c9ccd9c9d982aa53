import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import type { Database, Tables } from '#adapters/aws/dynamodb.ts';
import type { AccountId } from '#core/domain/account.ts';
import { canonicalSha256 } from '#core/domain/canonical.ts';

/** An entry as it lies in the trail, chained to the one before it. */
export interface ChainedEntry {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly action: string;
  readonly object: string;
  readonly [name: string]: unknown;
}

/** Functions cannot read the trail: this is what an auditor does, with a role of their own. */
export const readTrail = async (
  db: Database,
  tables: Tables,
  accountId: AccountId,
): Promise<readonly ChainedEntry[]> => {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: tables.trail,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `ACCOUNT#${accountId}` },
      ConsistentRead: true,
    }),
  );
  return Items.map(({ pk: _pk, sk: _sk, ...entry }) => entry as ChainedEntry);
};

/** Checks every link, as whoever holds the trail can: no entry is missing, changed or out of order. */
export const expectChain = async (entries: readonly ChainedEntry[]): Promise<void> => {
  let previous = '0'.repeat(64);
  for (const [index, { hash, ...chained }] of entries.entries()) {
    expect(chained.sequence).toBe(index + 1);
    expect(chained.previousHash).toBe(previous);
    expect(hash).toBe(await canonicalSha256(chained));
    previous = hash;
  }
};
