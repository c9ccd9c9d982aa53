import {
  BedrockClient,
  PutModelInvocationLoggingConfigurationCommand,
} from '@aws-sdk/client-bedrock';
import {
  CreateDomainCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateNotebookInstanceCommand,
  type CreateNotebookInstanceCommandInput,
  CreateTrainingJobCommand,
  type CreateTrainingJobCommandInput,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const RoleArn = 'arn:aws:iam::123456789012:role/runs';
const key = `arn:aws:kms:${region}:123456789012:key/1`;
const VpcConfig = { SecurityGroupIds: ['sg-1'], Subnets: ['subnet-1'] };

const makeNotebook = async (
  sagemaker: SageMakerClient,
  name: string,
  settings: Partial<CreateNotebookInstanceCommandInput>,
): Promise<void> => {
  await sagemaker.send(
    new CreateNotebookInstanceCommand({
      NotebookInstanceName: name,
      InstanceType: 'ml.t2.medium',
      RoleArn,
      ...settings,
    }),
  );
};

const makeModels = async (sagemaker: SageMakerClient): Promise<void> => {
  const PrimaryContainer = { Image: 'image' };
  await sagemaker.send(
    new CreateModelCommand({
      ModelName: 'good-model',
      ExecutionRoleArn: RoleArn,
      PrimaryContainer,
      VpcConfig,
    }),
  );
  await sagemaker.send(
    new CreateModelCommand({ ModelName: 'bad-model', ExecutionRoleArn: RoleArn, PrimaryContainer }),
  );
};

const makeEndpoint = async (
  sagemaker: SageMakerClient,
  name: string,
  InitialInstanceCount: number,
  KmsKeyId?: string,
): Promise<void> => {
  await sagemaker.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: name,
      ProductionVariants: [
        {
          VariantName: 'one',
          ModelName: 'good-model',
          InitialInstanceCount,
          InstanceType: 'ml.m5.large',
        },
      ],
      KmsKeyId,
    }),
  );
};

const makeTraining = async (
  sagemaker: SageMakerClient,
  TrainingJobName: string,
  settings: Partial<CreateTrainingJobCommandInput>,
): Promise<void> => {
  await sagemaker.send(
    new CreateTrainingJobCommand({
      TrainingJobName,
      RoleArn,
      AlgorithmSpecification: { TrainingImage: 'image', TrainingInputMode: 'File' },
      OutputDataConfig: { S3OutputPath: 's3://out/' },
      ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 2, VolumeSizeInGB: 10 },
      StoppingCondition: { MaxRuntimeInSeconds: 60 },
      ...settings,
    }),
  );
};

const makeDomain = async (
  sagemaker: SageMakerClient,
  AuthMode: 'SSO' | 'IAM',
  AppNetworkAccessType: 'VpcOnly' | 'PublicInternetOnly',
  KmsKeyId?: string,
): Promise<string> => {
  const { DomainArn } = await sagemaker.send(
    new CreateDomainCommand({
      DomainName: AuthMode,
      AuthMode,
      DefaultUserSettings: { ExecutionRole: RoleArn },
      SubnetIds: ['subnet-1'],
      VpcId: 'vpc-1',
      AppNetworkAccessType,
      KmsKeyId,
    }),
  );
  return DomainArn ?? '';
};

describe('machine learning in an emulated account', () => {
  let resources: readonly AnyResource[];
  const domains = { good: '', bad: '' };

  beforeAll(async () => {
    await emptyAccount();
    const sagemaker = new SageMakerClient(toMoto());
    await makeNotebook(sagemaker, 'good', {
      DirectInternetAccess: 'Disabled',
      RootAccess: 'Disabled',
      SubnetId: 'subnet-1',
      KmsKeyId: key,
    });
    await makeNotebook(sagemaker, 'bad', {
      DirectInternetAccess: 'Enabled',
      RootAccess: 'Enabled',
    });
    await makeModels(sagemaker);
    await makeEndpoint(sagemaker, 'good-endpoint', 2, key);
    await makeEndpoint(sagemaker, 'bad-endpoint', 1);
    await makeTraining(sagemaker, 'good-job', {
      VpcConfig,
      EnableNetworkIsolation: true,
      EnableInterContainerTrafficEncryption: true,
    });
    await makeTraining(sagemaker, 'bad-job', {
      EnableNetworkIsolation: false,
      EnableInterContainerTrafficEncryption: false,
    });
    domains.good = await makeDomain(sagemaker, 'SSO', 'VpcOnly', key);
    domains.bad = await makeDomain(sagemaker, 'IAM', 'PublicInternetOnly');
    resources = await collected(['sagemaker']);
  });

  it.each([
    ['notebook-has-no-direct-internet', 'instance/good', 'instance/bad'],
    ['notebook-gives-no-root-access', 'instance/good', 'instance/bad'],
    ['notebook-is-in-a-vpc', 'instance/good', 'instance/bad'],
    ['notebook-is-encrypted-with-its-own-key', 'instance/good', 'instance/bad'],
    ['model-is-in-a-vpc', 'good-model', 'bad-model'],
    ['endpoint-is-encrypted-with-its-own-key', 'good-endpoint', 'bad-endpoint'],
    ['endpoint-runs-on-two-machines', 'good-endpoint', 'bad-endpoint'],
    ['training-is-isolated-from-the-network', 'good-job', 'bad-job'],
    ['training-is-in-a-vpc', 'good-job', 'bad-job'],
    ['training-encrypts-traffic-between-machines', 'good-job', 'bad-job'],
  ])('aws.sagemaker.%s', (control, good, bad) => {
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.sagemaker.${control}`, resources, [good, bad])).toEqual(expected);
  });

  it.each(['goes-through-the-vpc', 'signs-people-in', 'is-encrypted-with-its-own-key'])(
    'aws.sagemaker.domain-%s',
    (control) => {
      const { good, bad } = domains;
      expect(verdictsOf(`aws.sagemaker.domain-${control}`, resources, [good, bad])).toEqual({
        [good]: 'pass',
        [bad]: 'fail',
      });
    },
  );

  it('aws.bedrock.region-logs-model-invocations', async () => {
    const verdict = async () =>
      Object.values(
        verdictsOf('aws.bedrock.region-logs-model-invocations', await collected(['bedrock']), [
          'region-settings',
        ]),
      );
    expect(await verdict()).toEqual(['fail']);
    await new BedrockClient(toMoto()).send(
      new PutModelInvocationLoggingConfigurationCommand({
        loggingConfig: { s3Config: { bucketName: 'logs' } },
      }),
    );
    expect(await verdict()).toEqual(['pass']);
  });
});
