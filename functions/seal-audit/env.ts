import { z } from 'zod';
import { archiveEnv, sealKeyEnv, snapshotsEnv, tablesEnv, vaultEnv } from '../tables-env.ts';

export const sealAuditEnv = z.object({
  ...tablesEnv,
  ...archiveEnv,
  ...snapshotsEnv,
  ...sealKeyEnv,
  ...vaultEnv,
  /** Where the site is: `https://probant.example`, without a path. */
  ORIGIN: z.url(),
});
