import { Logger } from '@aws-lambda-powertools/logger';
import type { z } from 'zod';
import { database } from '#adapters/aws/dynamodb.ts';
import { dynamodbRateLimiter } from '#adapters/aws/dynamodb-rate-limiter.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { rateZones } from '#core/contract/route.ts';
import type { publicApiEnv } from './api-env.ts';

type Env = z.output<z.ZodObject<typeof publicApiEnv>>;

/** What the composition roots of all API functions have in common. */
export const publicApi = (env: Env) => {
  const db = database();
  const tables = { state: env.STATE_TABLE, trail: env.TRAIL_TABLE };
  return {
    db,
    tables,
    clock: systemClock,
    logger: new Logger({ serviceName: 'probant-api' }),
    limiter: dynamodbRateLimiter(db, tables),
    zones: rateZones,
    origin: env.ORIGIN,
    origins: [env.ORIGIN],
    hosts: [env.API_HOST, new URL(env.ORIGIN).host],
    verificationUrl: (token: string) => `${env.ORIGIN}/verify/${token}`,
  };
};
