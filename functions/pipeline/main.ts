import type { z } from 'zod';
import { database } from '#adapters/aws/dynamodb.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { tablesEnv } from '../tables-env.ts';

type Env = z.output<z.ZodObject<typeof tablesEnv>>;

/** What the composition roots of all steps have in common. */
export const pipelineStep = (env: Env) => ({
  clock: systemClock,
  store: dynamodbAssessmentStore(database(), { state: env.STATE_TABLE, trail: env.TRAIL_TABLE }),
});
