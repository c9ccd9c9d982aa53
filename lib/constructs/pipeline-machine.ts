import {
  PolicyStatement,
  type PolicyStatementProps,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { z } from 'zod';
import { accept } from './accepted.ts';
import { brokenOffRule } from './broken-off-rule.ts';
import type { PlatformFunction } from './platform-function.ts';

interface PipelineMachineProps {
  /** Its runs are known by it, to policies and to the rule below. */
  readonly name: string;
  readonly definition: DefinitionBody;
  /** By their placeholders in the definition. */
  readonly steps: Readonly<Record<string, PlatformFunction<z.ZodObject>>>;
  /** The one of them that marks what was run as failed. */
  readonly fail: PlatformFunction<z.ZodObject>;
  /** What it may do besides invoking its steps. */
  readonly also?: readonly Pick<PolicyStatementProps, 'actions' | 'resources'>[];
}

/**
 * A state machine that invokes its own functions; traced, and logged without what it carries. What it
 * breaks off is marked as failed all the same.
 */
export const pipelineMachine = (
  scope: Construct,
  id: string,
  { name, definition, steps, fail, also = [] }: PipelineMachineProps,
): StateMachine => {
  const arns = Object.entries(steps).map(
    ([placeholder, { lambda }]) => [placeholder, lambda.functionArn] as const,
  );
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
  });
  const invocation = {
    actions: ['lambda:InvokeFunction'],
    resources: arns.map(([, arn]) => arn),
  };
  for (const statement of [invocation, ...also]) role.addToPolicy(new PolicyStatement(statement));
  const machine = new StateMachine(scope, id, {
    stateMachineName: name,
    definitionBody: definition,
    definitionSubstitutions: Object.fromEntries(arns),
    role,
    tracingEnabled: true,
    logs: {
      destination: new LogGroup(scope, `${id}Log`, { retention: RetentionDays.THREE_MONTHS }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  accept(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'Traces and the delivery of logs have no resources of their own: AWS asks for a wildcard.',
  );
  brokenOffRule(scope, `${id}BrokenOff`, { machineName: name, fail });
  return machine;
};
