import { z } from 'zod';
import { publicApiEnv, sessionApiEnv } from '../http/api-env.ts';
import { archiveEnv, pipelineEnv, sealKeyEnv } from '../tables-env.ts';

export const serveSystemEnv = z.object({
  ...publicApiEnv,
  ...archiveEnv,
  ...sealKeyEnv,
  ...pipelineEnv,
  OPENID_JWKS_URL: sessionApiEnv.OPENID_JWKS_URL,
});
