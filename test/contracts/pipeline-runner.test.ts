import { assessmentStep } from '#functions/pipeline/step-event.ts';
import { vigilanceRunner } from '#local/pipelines.ts';
import { localStateMachine } from '#local/state-machine.ts';
import { pipelineRunnerContract } from './pipeline-runner.ts';

const definitionFile = new URL('../../lib/pipelines/vigilance.asl.json', import.meta.url);

pipelineRunnerContract('the state machine in this process', async () => {
  const runs = new Map<string, number>();
  const idle = () => Promise.resolve({});
  const machine = await localStateMachine({
    definitionFile,
    steps: {
      consultSource: idle,
      giveUpSource: idle,
      sealReport: idle,
      failAssessment: idle,
      judgeAssessment: (event) => {
        const { assessmentId } = assessmentStep.parse(event);
        runs.set(assessmentId, (runs.get(assessmentId) ?? 0) + 1);
        return Promise.resolve({});
      },
    },
    onFailure: (_, error) => {
      throw error;
    },
  });
  return {
    runner: vigilanceRunner(machine),
    runsOf: async ({ assessmentId }) => {
      await machine.idle();
      return runs.get(assessmentId) ?? 0;
    },
  };
});
