import type { AssessmentRef } from './assessment-store.ts';

/** Starts the vigilance state machine. Starting the same assessment twice runs it once. */
export interface PipelineRunner {
  startVigilance(ref: AssessmentRef): Promise<void>;
}
