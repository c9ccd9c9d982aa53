import { giveUpSource } from '#core/usecases/give-up-source.ts';
import { pipelineStep } from '../pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { giveUpSourceEnv } from './env.ts';
import { giveUpSourceHandler } from './handler.ts';

export const handler = giveUpSourceHandler(giveUpSource(pipelineStep(readEnv(giveUpSourceEnv))));
