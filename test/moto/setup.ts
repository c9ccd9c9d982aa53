import type { TestProject } from 'vitest/node';
import { controls } from '#controls/controls.generated.ts';
import { startMoto } from '../../tools/moto.ts';
import { countsOf, disagreements, type GivenVerdict, heldBy } from './both-ways.ts';
import notHeld from './not-held.json' with { type: 'json' };

declare module 'vitest' {
  interface ProvidedContext {
    moto: string;
  }
  interface TaskMeta {
    /** What `verdictsOf` answered to the test. */
    given?: readonly GivenVerdict[];
  }
}

/** What all tests met; nothing after a run of some of them, or where one failed. */
const givenIn = async (project: TestProject): Promise<readonly GivenVerdict[] | null> => {
  const modules = project.vitest.state.getTestModules();
  const { testFiles } = await project.globTestFiles();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.every((test) => test.result().state === 'passed');
  if (modules.length < testFiles.length || !passed) return null;
  return tests.flatMap((test) => test.meta().given ?? []);
};

/** Counts here, since what is torn down last knows which tests ran and what they met. */
const countBothWays = async (project: TestProject): Promise<void> => {
  const given = await givenIn(project);
  if (!given) return;
  const aws = controls.map(({ id }) => id).filter((id) => id.startsWith('aws.'));
  const held = heldBy(aws, given);
  const wrong = disagreements(held, notHeld);
  process.stdout.write(`${[...wrong, countsOf(held)].join('\n')}\n`);
  if (wrong.length > 0) process.exitCode = 1;
};

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  // Else the account owns hundreds of images and snapshots from the start.
  const moto = await startMoto({
    MOTO_EC2_LOAD_DEFAULT_AMIS: 'false',
    // Else AdministratorAccess and its like cannot be attached.
    MOTO_IAM_LOAD_MANAGED_POLICIES: 'true',
  });
  project.provide('moto', moto.endpoint);
  return async () => {
    await moto.close();
    await countBothWays(project);
  };
};
