import { z } from 'zod';
import { publicApiEnv } from '../http/api-env.ts';
import { archiveEnv, sealKeyEnv } from '../tables-env.ts';

export const serveVerificationEnv = z.object({
  ...publicApiEnv,
  ...archiveEnv,
  ...sealKeyEnv,
  /** Who seals, as a reader knows them. */
  SIGNER_NAME: z.string().min(1),
});
