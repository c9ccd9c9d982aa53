import { beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentRef } from '#core/ports/assessment-store.ts';
import type { PipelineRunner } from '#core/ports/pipeline-runner.ts';
import { freshRef } from './assessments.ts';

export interface RunnerUnderTest {
  readonly runner: PipelineRunner;
  /** How often the state machine was started for an assessment. */
  runsOf(ref: AssessmentRef): Promise<number>;
}

export const pipelineRunnerContract = (
  name: string,
  make: () => Promise<RunnerUnderTest>,
): void => {
  describe(`pipeline runner: ${name}`, () => {
    let under: RunnerUnderTest;

    beforeAll(async () => {
      under = await make();
    });

    it('starts the state machine for an assessment', async () => {
      const ref = freshRef();
      await under.runner.startVigilance(ref);
      expect(await under.runsOf(ref)).toBe(1);
    });

    it('runs once however often it is asked', async () => {
      const ref = freshRef();
      await under.runner.startVigilance(ref);
      await under.runner.startVigilance(ref);
      expect(await under.runsOf(ref)).toBe(1);
    });

    it('runs once when many ask at the same time', async () => {
      const ref = freshRef();
      await Promise.all(Array.from({ length: 20 }, () => under.runner.startVigilance(ref)));
      expect(await under.runsOf(ref)).toBe(1);
    });

    it('runs each assessment for itself', async () => {
      const [one, other] = [freshRef(), freshRef()];
      await Promise.all([under.runner.startVigilance(one), under.runner.startVigilance(other)]);
      expect(await Promise.all([under.runsOf(one), under.runsOf(other)])).toEqual([1, 1]);
    });
  });
};
