import {
  CloudFormationClient,
  CreateStackCommand,
  SetStackPolicyCommand,
} from '@aws-sdk/client-cloudformation';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const TemplateBody = JSON.stringify({
  Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } },
});

const StackPolicyBody = JSON.stringify({
  Statement: [{ Effect: 'Deny', Action: 'Update:Replace', Principal: '*', Resource: '*' }],
});

const makeStacks = async (): Promise<readonly [string, string]> => {
  const cloudformation = new CloudFormationClient(toMoto());
  const make = async (StackName: string): Promise<string> => {
    const made = await cloudformation.send(
      new CreateStackCommand({
        StackName,
        TemplateBody,
        EnableTerminationProtection: StackName === 'good',
      }),
    );
    return made.StackId ?? '';
  };
  const made = [await make('good'), await make('bad')] as const;
  await cloudformation.send(new SetStackPolicyCommand({ StackName: 'good', StackPolicyBody }));
  return made;
};

/** Moto detects no drift, and no stack of it fails: these two controls are unknown, or always pass. */
describe('CloudFormation in an emulated account', () => {
  let resources: readonly AnyResource[];
  let stacks: readonly [string, string];

  beforeAll(async () => {
    await emptyAccount();
    stacks = await makeStacks();
    resources = await collected(['cloudformation']);
  });

  it.each([
    ['aws.cloudformation.stack-is-protected-from-termination', ['pass', 'fail']],
    ['aws.cloudformation.stack-has-a-policy', ['pass', 'fail']],
    ['aws.cloudformation.stack-has-not-drifted', ['unknown', 'unknown']],
    ['aws.cloudformation.stack-did-not-fail', ['pass', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = verdictsOf(control, resources, stacks);
    expect(stacks.map((stack) => verdicts[stack])).toEqual(expected);
  });
});
