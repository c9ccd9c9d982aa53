import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readSettings } from './settings.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { AuditsStack } from './stacks/audits-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { LoginPagesStack } from './stacks/login-pages-stack.ts';
import { ObservabilityStack } from './stacks/observability-stack.ts';
import { PipelinesStack } from './stacks/pipelines-stack.ts';
import { SealStack } from './stacks/seal-stack.ts';
import { WebStack } from './stacks/web-stack.ts';

/** Without the command line of CDK nobody reads `cdk.json`: what the templates need is said here. */
const featureFlags = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:target-partitions': ['aws'],
};

export interface AppOptions {
  readonly context?: Readonly<Record<string, unknown>>;
  /** Where the assembly goes; `cdk.out` unless told. */
  readonly outdir?: string;
}

/** The product on AWS: nine stacks, in the order in which they need each other. */
export const probantApp = ({ context = {}, outdir }: AppOptions = {}): App => {
  const app = new App({ context: { ...featureFlags, ...context }, ...(outdir ? { outdir } : {}) });
  const settings = readSettings((name): unknown => app.node.tryGetContext(name));
  const data = new DataStack(app, 'Probant-Data');
  const seal = new SealStack(app, 'Probant-Seal');
  const web = new WebStack(app, 'Probant-Web', { settings });
  const { origin } = web;
  const identity = new IdentityStack(app, 'Probant-Identity', { origin, settings });
  new LoginPagesStack(app, 'Probant-LoginPages', { identity });
  const pipelines = new PipelinesStack(app, 'Probant-Pipelines', { data, seal, origin, settings });
  const audits = new AuditsStack(app, 'Probant-Audits', { data, seal, origin, settings });
  const on = { data, seal, web, identity, pipelines, audits, settings };
  const api = new ApiStack(app, 'Probant-Api', on);
  new ObservabilityStack(app, 'Probant-Observability', { ...on, api });
  Tags.of(app).add('product', 'probant');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
