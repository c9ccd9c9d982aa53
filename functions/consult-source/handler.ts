import type { ConsultSource } from '#core/usecases/consult-source.ts';
import { refOf, sourceStep } from '../pipeline/step-event.ts';

/** The state machine retries these two by name, and gives up after the last try. */
export class SourceSilent extends Error {
  constructor(kind: 'unavailable' | 'unreadable', code: string) {
    super(code);
    this.name = kind === 'unavailable' ? 'SourceUnavailable' : 'SourceUnreadable';
  }
}

export const consultSourceHandler = (consult: ConsultSource) => async (event: unknown) => {
  const step = sourceStep.parse(event);
  const outcome = await consult(refOf(step), step.source);
  if (outcome.kind === 'unavailable' || outcome.kind === 'unreadable') {
    throw new SourceSilent(outcome.kind, outcome.code);
  }
  return { source: step.source, outcome: outcome.kind };
};
