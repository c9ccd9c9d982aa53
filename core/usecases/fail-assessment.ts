import type { Actor } from '../domain/trail.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';

export type FailAssessment = (ref: AssessmentRef, cause: string, actor: Actor) => Promise<void>;

type Ports = { store: AssessmentStore; clock: Clock };

/** Ends an assessment that our own pipeline could not finish; its requester sees that it was us. */
export const failAssessment = ({ store, clock }: Ports): FailAssessment => {
  return async (ref, cause, actor) => {
    const assessment = await store.find(ref);
    if (!assessment || assessment.status === 'sealed') return;
    await store.saveFailure(ref, {
      ...actor,
      accountId: ref.accountId,
      at: clock.now(),
      action: 'assessment.failed',
      object: assessment.id,
      before: { status: assessment.status },
      after: { status: 'failed', cause },
    });
  };
};
