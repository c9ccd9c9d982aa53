import { z } from 'zod';
import { snapshotsEnv, tablesEnv } from '../tables-env.ts';

export const giveUpShardEnv = z.object({ ...tablesEnv, ...snapshotsEnv });
