import type { AuditRef } from '../domain/audit/audit.ts';
import type { AssessmentRef } from './assessment-store.ts';

/** Starts the vigilance state machine. Starting the same assessment twice runs it once. */
export interface PipelineRunner {
  startVigilance(ref: AssessmentRef): Promise<void>;
}

/** Starts the audit state machine, and stops it. Starting the same audit twice runs it once. */
export interface AuditRunner {
  startAudit(ref: AuditRef): Promise<void>;
  /** One that does not run any more is left as it is. */
  stopAudit(ref: AuditRef): Promise<void>;
}
