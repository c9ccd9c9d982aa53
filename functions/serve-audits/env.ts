import { z } from 'zod';
import { sessionApiEnv } from '../http/api-env.ts';
import { archiveEnv, pipelineEnv, snapshotsEnv, vaultEnv } from '../tables-env.ts';

export const serveAuditsEnv = z.object({
  ...sessionApiEnv,
  ...archiveEnv,
  ...snapshotsEnv,
  ...vaultEnv,
  ...pipelineEnv,
  /** ARNs of the roles that assume those of audited accounts, between commas. */
  COLLECTOR_ROLES: z.string().min(1),
});
