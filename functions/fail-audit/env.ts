import { z } from 'zod';
import { tablesEnv, vaultEnv } from '../tables-env.ts';

export const failAuditEnv = z.object({ ...tablesEnv, ...vaultEnv });
