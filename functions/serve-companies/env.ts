import { z } from 'zod';
import { sessionApiEnv } from '../http/api-env.ts';
import { registersEnv } from '../tables-env.ts';

export const serveCompaniesEnv = z.object({
  ...sessionApiEnv,
  RECHERCHE_ENTREPRISES_URL: registersEnv.RECHERCHE_ENTREPRISES_URL,
});
