import { z } from 'zod';
import { sessionApiEnv } from '../http/api-env.ts';

export const serveIdentityEnv = z.object(sessionApiEnv);
