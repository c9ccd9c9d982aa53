import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { PipelineRunner } from '#core/ports/pipeline-runner.ts';

/** The assessment's id names the execution: Step Functions itself refuses a second one. */
export const stepFunctionsPipelineRunner = (
  sfn: SFNClient,
  stateMachineArn: string,
): PipelineRunner => ({
  async startVigilance(ref) {
    try {
      const input = JSON.stringify(ref);
      await sfn.send(new StartExecutionCommand({ stateMachineArn, name: ref.assessmentId, input }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },
});
