import type { AuditRunner, PipelineRunner } from '#core/ports/pipeline-runner.ts';
import type { LocalStateMachine } from './state-machine.ts';

/** The assessment names the execution, as on Step Functions. */
export const vigilanceRunner = (machine: LocalStateMachine): PipelineRunner => ({
  startVigilance({ accountId, assessmentId }) {
    machine.start(assessmentId, { accountId, assessmentId });
    return Promise.resolve();
  },
});

export const auditRunner = (machine: LocalStateMachine): AuditRunner => ({
  startAudit({ accountId, auditId }) {
    machine.start(auditId, { accountId, auditId });
    return Promise.resolve();
  },
  stopAudit({ auditId }) {
    machine.stop(auditId);
    return Promise.resolve();
  },
});
