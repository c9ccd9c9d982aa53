import { z } from 'zod';
import { collectorEnv, snapshotsEnv, tablesEnv, vaultEnv } from '../tables-env.ts';

export const collectShardEnv = z.object({
  ...tablesEnv,
  ...snapshotsEnv,
  ...vaultEnv,
  ...collectorEnv,
});
