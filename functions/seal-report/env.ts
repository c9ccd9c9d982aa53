import { z } from 'zod';
import { archiveEnv, sealKeyEnv, tablesEnv } from '../tables-env.ts';

export const sealReportEnv = z.object({
  ...tablesEnv,
  ...archiveEnv,
  ...sealKeyEnv,
  /** Where reports are verified: the QR code of each leads there. */
  ORIGIN: z.url(),
});
