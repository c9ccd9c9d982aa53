import { judgeAssessment } from '#core/usecases/judge-assessment.ts';
import { pipelineStep } from '../pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { judgeAssessmentEnv } from './env.ts';
import { judgeAssessmentHandler } from './handler.ts';

const ports = pipelineStep(readEnv(judgeAssessmentEnv));

export const handler = judgeAssessmentHandler(judgeAssessment(ports));
