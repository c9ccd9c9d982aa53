import {
  BatchClient,
  type ContainerProperties,
  RegisterJobDefinitionCommand,
} from '@aws-sdk/client-batch';
import {
  CodeBuildClient,
  CreateProjectCommand,
  type CreateProjectCommandInput,
} from '@aws-sdk/client-codebuild';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const role = 'arn:aws:iam::123456789012:role/service-role/runs';

type Variables = NonNullable<CreateProjectCommandInput['environment']>['environmentVariables'];

const makeProject = async (
  name: string,
  location: string,
  environmentVariables: Variables,
  status: 'ENABLED' | 'DISABLED',
): Promise<void> => {
  await new CodeBuildClient(toMoto()).send(
    new CreateProjectCommand({
      name,
      source: { type: 'S3', location },
      artifacts: { type: 'S3', location: 'out', encryptionDisabled: status === 'DISABLED' },
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'standard',
        computeType: 'BUILD_GENERAL1_SMALL',
        privilegedMode: status === 'DISABLED',
        environmentVariables,
      },
      serviceRole: role,
      logsConfig: { cloudWatchLogs: { status }, s3Logs: { status: 'DISABLED' } },
    }),
  );
};

const pass = (comment: string): string =>
  JSON.stringify({
    Comment: comment,
    StartAt: 'One',
    States: { One: { Type: 'Pass', End: true } },
  });

const makeStateMachines = async (): Promise<void> => {
  const states = new SFNClient(toMoto());
  await states.send(
    new CreateStateMachineCommand({
      name: 'good',
      roleArn: role,
      definition: pass('nothing'),
      loggingConfiguration: { level: 'ALL' },
      tracingConfiguration: { enabled: true },
      encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: 'key' },
    }),
  );
  await states.send(
    new CreateStateMachineCommand({
      name: 'bad',
      roleArn: role,
      definition: pass('AKIAIOSFODNN7EXAMPLE'),
      loggingConfiguration: { level: 'OFF' },
      tracingConfiguration: { enabled: false },
    }),
  );
};

const makeJob = async (
  jobDefinitionName: string,
  containerProperties: Partial<ContainerProperties>,
): Promise<void> => {
  await new BatchClient(toMoto()).send(
    new RegisterJobDefinitionCommand({
      jobDefinitionName,
      type: 'container',
      containerProperties: { image: 'busybox', vcpus: 1, memory: 128, ...containerProperties },
    }),
  );
};

describe('builds and jobs in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeProject(
      'good',
      'bucket/path',
      [{ name: 'DB_PASSWORD', value: 'db:password', type: 'SECRETS_MANAGER' }],
      'ENABLED',
    );
    await makeProject(
      'bad',
      'https://me:correct-horse@code.example/one.git',
      [{ name: 'DB_PASSWORD', value: 'correct-horse' }],
      'DISABLED',
    );
    await makeStateMachines();
    await makeJob('good', { networkConfiguration: { assignPublicIp: 'DISABLED' } });
    await makeJob('bad', {
      privileged: true,
      networkConfiguration: { assignPublicIp: 'ENABLED' },
      environment: [{ name: 'DB_PASSWORD', value: 'correct-horse' }],
    });
    resources = await collected(['codebuild', 'states', 'batch']);
  });

  it.each([
    ['codebuild.project-runs-no-privileged-build', 'project/good', 'project/bad'],
    ['codebuild.project-environment-holds-no-secret', 'project/good', 'project/bad'],
    ['codebuild.project-source-holds-no-credential', 'project/good', 'project/bad'],
    ['codebuild.project-keeps-build-logs', 'project/good', 'project/bad'],
    ['codebuild.project-outputs-are-encrypted', 'project/good', 'project/bad'],
    ['states.state-machine-logs-its-runs', 'stateMachine:good', 'stateMachine:bad'],
    ['states.state-machine-is-traced', 'stateMachine:good', 'stateMachine:bad'],
    ['states.state-machine-is-encrypted-with-its-own-key', 'stateMachine:good', 'stateMachine:bad'],
    [
      'states.state-machine-definition-holds-no-credential',
      'stateMachine:good',
      'stateMachine:bad',
    ],
    ['batch.job-runs-no-privileged-container', 'good:1', 'bad:1'],
    ['batch.job-has-no-public-address', 'good:1', 'bad:1'],
    ['batch.job-environment-holds-no-secret', 'good:1', 'bad:1'],
  ])('aws.%s', (control, good, bad) => {
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.${control}`, resources, [good, bad])).toEqual(expected);
  });
});
