import { z } from 'zod';
import { archiveEnv, registersEnv, tablesEnv } from '../tables-env.ts';

export const consultSourceEnv = z.object({
  ...tablesEnv,
  ...archiveEnv,
  ...registersEnv,
  /** With a key, SIRENE comes from INSEE with its periods. */
  INSEE_API_KEY: z.string().min(1).optional(),
});
