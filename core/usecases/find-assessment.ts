import type { Assessment } from '../domain/assessment.ts';
import type { Consultation } from '../domain/source.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';

export interface AssessmentView {
  readonly assessment: Assessment;
  readonly consultations: readonly Consultation[];
}

/** Null when the account has no such assessment, whoever else may have it. */
export type FindAssessment = (ref: AssessmentRef) => Promise<AssessmentView | null>;

type Ports = { store: AssessmentStore };

export const findAssessment = ({ store }: Ports): FindAssessment => {
  return async (ref) => {
    const [assessment, consultations] = await Promise.all([
      store.find(ref),
      store.consultations(ref),
    ]);
    return assessment && { assessment, consultations };
  };
};
