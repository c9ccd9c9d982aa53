import { z } from 'zod';
import { collectorEnv, snapshotsEnv, tablesEnv, vaultEnv } from '../tables-env.ts';

export const planAuditEnv = z.object({
  ...tablesEnv,
  ...snapshotsEnv,
  ...vaultEnv,
  ...collectorEnv,
  /** Shards that are collected side by side. */
  CONCURRENCY: z.coerce.number<string>().int().min(1).max(1000).default(40),
});
