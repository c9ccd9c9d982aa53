import { z } from 'zod';
import { snapshotsEnv, tablesEnv } from '../tables-env.ts';

export const judgeAuditEnv = z.object({ ...tablesEnv, ...snapshotsEnv });
