import { failAssessment } from '#core/usecases/fail-assessment.ts';
import { pipelineStep } from '../pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { failAssessmentEnv } from './env.ts';
import { failAssessmentHandler } from './handler.ts';

const ports = pipelineStep(readEnv(failAssessmentEnv));

export const handler = failAssessmentHandler(failAssessment(ports));
