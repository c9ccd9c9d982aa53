import { z } from 'zod';
import { tablesEnv } from '../tables-env.ts';

export const failAssessmentEnv = z.object(tablesEnv);
