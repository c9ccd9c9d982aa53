import { setTimeout as pause } from 'node:timers/promises';
import { auditStep } from '#functions/audit-pipeline/step-event.ts';
import { assessmentStep } from '#functions/pipeline/step-event.ts';
import { auditRunner, vigilanceRunner } from '#local/pipelines.ts';
import { localStateMachine } from '#local/state-machine.ts';
import { auditRunnerContract } from './audit-runner.ts';
import { pipelineRunnerContract } from './pipeline-runner.ts';

const pipeline = (name: string) => new URL(`../../lib/pipelines/${name}.asl.json`, import.meta.url);
const idle = () => Promise.resolve({});

pipelineRunnerContract('the state machine in this process', async () => {
  const runs = new Map<string, number>();
  const machine = await localStateMachine({
    definitionFile: pipeline('vigilance'),
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

auditRunnerContract('the state machine in this process', async () => {
  const runs = new Map<string, number>();
  const finished = new Set<string>();
  const machine = await localStateMachine({
    definitionFile: pipeline('audit'),
    steps: {
      async planAudit(event) {
        const { auditId } = auditStep.parse(event);
        runs.set(auditId, (runs.get(auditId) ?? 0) + 1);
        await pause(300);
        return { shards: [], concurrency: 1 };
      },
      collectShard: idle,
      giveUpShard: idle,
      judgeAudit: idle,
      async sealAudit(event) {
        finished.add(auditStep.parse(event).auditId);
        return {};
      },
      failAudit: idle,
    },
    onFailure: () => undefined,
  });
  return {
    runner: auditRunner(machine),
    runsOf: async ({ auditId }) => runs.get(auditId) ?? 0,
    async endOf({ auditId }) {
      await machine.idle();
      return finished.has(auditId) ? 'finished' : 'stopped';
    },
  };
});
