import { z } from 'zod';
import { sessionApiEnv } from '../http/api-env.ts';
import { archiveEnv, pipelineEnv } from '../tables-env.ts';

export const serveAssessmentsEnv = z.object({ ...sessionApiEnv, ...archiveEnv, ...pipelineEnv });
