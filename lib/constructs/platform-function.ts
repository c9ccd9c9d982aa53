import { Duration, Size } from 'aws-cdk-lib';
import {
  Effect,
  PolicyStatement,
  type PolicyStatementProps,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { z } from 'zod';
import { bundledCode } from './bundled-code.ts';

type Environment<Schema extends z.ZodObject> = z.input<Schema> & Record<string, string | undefined>;

export interface PlatformFunctionProps<Schema extends z.ZodObject> {
  /** Its folder below `functions/`. */
  readonly name: string;
  /** The schema that `functions/<name>/env.ts` reads its environment with. */
  readonly schema: Schema;
  readonly environment: Environment<Schema>;
  readonly memory: number;
  readonly seconds: number;
  readonly architecture?: Architecture;
  readonly temporaryMegabytes?: number;
  readonly roleName?: string;
}

const given = (environment: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

/** One Lambda function with a role and a log of its own: it may do what `allow` says and no more. */
export class PlatformFunction<Schema extends z.ZodObject> extends Construct {
  readonly name: string;
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: PlatformFunctionProps<Schema>) {
    super(scope, id);
    this.name = props.name;
    const { roleName, temporaryMegabytes, architecture = Architecture.ARM_64 } = props;
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      ...(roleName ? { roleName } : {}),
    });
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.THREE_MONTHS });
    this.allow({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Probant ${props.name}`,
      runtime: Runtime.NODEJS_24_X,
      handler: 'main.handler',
      code: bundledCode(this, props.name),
      architecture,
      memorySize: props.memory,
      timeout: Duration.seconds(props.seconds),
      environment: given(props.environment),
      role: this.role,
      logGroup,
      ...(temporaryMegabytes ? { ephemeralStorageSize: Size.mebibytes(temporaryMegabytes) } : {}),
    });
  }

  allow(statement: Pick<PolicyStatementProps, 'actions' | 'resources' | 'conditions'>): void {
    this.role.addToPolicy(new PolicyStatement({ effect: Effect.ALLOW, ...statement }));
  }
}
