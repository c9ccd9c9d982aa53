import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  ValidationException,
} from '@aws-sdk/client-sfn';
import type { AuditRunner } from '#core/ports/pipeline-runner.ts';

/** Gone after ninety days, or there and not running. */
const mayHaveEnded = (error: unknown): boolean =>
  error instanceof ExecutionDoesNotExist || error instanceof ValidationException;

/** The audit's id names the execution: Step Functions itself refuses a second one. */
export const stepFunctionsAuditRunner = (sfn: SFNClient, stateMachineArn: string): AuditRunner => ({
  async startAudit({ accountId, auditId }) {
    try {
      const input = JSON.stringify({ accountId, auditId });
      await sfn.send(new StartExecutionCommand({ stateMachineArn, name: auditId, input }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },
  async stopAudit({ auditId }) {
    const executions = stateMachineArn.replace(':stateMachine:', ':execution:');
    try {
      await sfn.send(new StopExecutionCommand({ executionArn: `${executions}:${auditId}` }));
    } catch (error) {
      if (!mayHaveEnded(error)) throw error;
    }
  },
});
