import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { millisecondsOf } from '#core/domain/time.ts';
import type { RateLimiter } from '#core/ports/rate-limiter.ts';
import type { Database, Tables } from './dynamodb.ts';

/** Counts in fixed windows: one write a request, and no read. */
export const dynamodbRateLimiter = (db: Database, tables: Tables): RateLimiter => ({
  async take(zone, client, now) {
    const second = Math.floor(millisecondsOf(now) / 1000);
    const window = Math.floor(second / zone.windowSeconds);
    const end = (window + 1) * zone.windowSeconds;
    const { Attributes } = await db.send(
      new UpdateCommand({
        TableName: tables.state,
        Key: { pk: `RATE#${zone.name}#${client}`, sk: `WINDOW#${window}` },
        UpdateExpression: 'ADD taken :one SET expiresAt = :end',
        ExpressionAttributeValues: { ':one': 1, ':end': end + 60 },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    const taken = Number(Attributes?.['taken']);
    return {
      allowed: taken <= zone.limit,
      remaining: Math.max(0, zone.limit - taken),
      resetSeconds: Math.max(1, end - second),
    };
  },
});
