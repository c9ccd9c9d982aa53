import { assessmentStep } from '#functions/pipeline/step-event.ts';
import { localPipeline } from '#local/state-machine.ts';
import { pipelineRunnerContract } from './pipeline-runner.ts';

const definitionFile = new URL('../../lib/pipelines/vigilance.asl.json', import.meta.url);

pipelineRunnerContract('the state machine in this process', async () => {
  const runs = new Map<string, number>();
  const idle = () => Promise.resolve({});
  const runner = await localPipeline({
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
    runner,
    runsOf: async ({ assessmentId }) => {
      await runner.idle();
      return runs.get(assessmentId) ?? 0;
    },
  };
});
