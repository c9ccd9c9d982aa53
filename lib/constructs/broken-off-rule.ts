import { Stack } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import type { PlatformFunction } from './platform-function.ts';

interface BrokenOffRuleProps {
  readonly machineName: string;
  /** The step that marks what was run as failed; it reads the events of EventBridge too. */
  readonly fail: PlatformFunction<z.ZodObject>;
}

/** No state of a machine is entered any more when time is up, or when somebody stops it from outside. */
export const brokenOffRule = (
  scope: Construct,
  id: string,
  { machineName, fail }: BrokenOffRuleProps,
): Rule => {
  const { partition, region, account } = Stack.of(scope);
  const runs = `arn:${partition}:states:${region}:${account}:execution:${machineName}:`;
  return new Rule(scope, id, {
    description: `Has ${fail.name} mark what ${machineName} left when it broke off`,
    eventPattern: {
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: {
        // Shards of audits have a label after the name of the state machine: they are not meant.
        executionArn: Match.prefix(runs),
        status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
      },
    },
    targets: [new LambdaFunction(fail.lambda)],
  });
};
