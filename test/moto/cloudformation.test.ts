import {
  CloudFormationClient,
  CreateStackCommand,
  SetStackPolicyCommand,
} from '@aws-sdk/client-cloudformation';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const Resources = { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } };

const templates = {
  good: JSON.stringify({ Resources }),
  bad: JSON.stringify({ Resources, Parameters: { DbPassword: { Type: 'String' } } }),
};

const StackPolicyBody = JSON.stringify({
  Statement: [{ Effect: 'Deny', Action: 'Update:Replace', Principal: '*', Resource: '*' }],
});

const Parameters = [{ ParameterKey: 'DbPassword', ParameterValue: 'correct-horse' }];

const makeStacks = async (): Promise<readonly [string, string]> => {
  const cloudformation = new CloudFormationClient(toMoto());
  const make = async (StackName: 'good' | 'bad'): Promise<string> => {
    const made = await cloudformation.send(
      new CreateStackCommand({
        StackName,
        TemplateBody: templates[StackName],
        EnableTerminationProtection: StackName === 'good',
        ...(StackName === 'bad' ? { Parameters } : {}),
      }),
    );
    return made.StackId ?? '';
  };
  const made = [await make('good'), await make('bad')] as const;
  await cloudformation.send(new SetStackPolicyCommand({ StackName: 'good', StackPolicyBody }));
  return made;
};

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
    ['aws.cloudformation.stack-holds-no-plain-secret', ['pass', 'fail']],
    ['aws.cloudformation.stack-has-not-drifted', ['unknown', 'unknown']],
    ['aws.cloudformation.stack-did-not-fail', ['pass', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = verdictsOf(control, resources, stacks);
    expect(stacks.map((stack) => verdicts[stack])).toEqual(expected);
  });
});
