import type { GiveUpSource } from '#core/usecases/give-up-source.ts';
import { refOf, sourceStep } from '../pipeline/step-event.ts';

export const giveUpSourceHandler = (giveUp: GiveUpSource) => async (event: unknown) => {
  const step = sourceStep.parse(event);
  await giveUp(refOf(step), step.source);
  return { source: step.source, outcome: 'gave-up' };
};
