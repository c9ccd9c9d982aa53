import { z } from 'zod';
import { tablesEnv } from '../tables-env.ts';

export const judgeAssessmentEnv = z.object(tablesEnv);
