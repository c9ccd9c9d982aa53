import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  type ContainerDefinition,
  CreateClusterCommand,
  type CreateClusterCommandInput,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

type Settings<Input> = Partial<Input>;

const made = {
  cluster: async (ecs: ECSClient, settings: CreateClusterCommandInput) => {
    await ecs.send(new CreateClusterCommand(settings));
  },
  task: async (
    ecs: ECSClient,
    family: string,
    container: ContainerDefinition,
    settings: Settings<RegisterTaskDefinitionCommandInput>,
  ) => {
    const containerDefinitions = [{ name: 'web', image: 'nginx', memory: 128, ...container }];
    await ecs.send(
      new RegisterTaskDefinitionCommand({ family, containerDefinitions, ...settings }),
    );
  },
  service: async (
    ecs: ECSClient,
    serviceName: string,
    settings: Settings<CreateServiceCommandInput>,
  ) => {
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'good-cluster',
        serviceName,
        taskDefinition: 'good-task',
        desiredCount: 1,
        launchType: 'FARGATE',
        ...settings,
      }),
    );
  },
};

const makeClusters = async (ecs: ECSClient): Promise<void> => {
  await made.cluster(ecs, {
    clusterName: 'good-cluster',
    settings: [{ name: 'containerInsights', value: 'enabled' }],
    configuration: { executeCommandConfiguration: { logging: 'OVERRIDE' } },
  });
  await made.cluster(ecs, {
    clusterName: 'bad-cluster',
    settings: [{ name: 'containerInsights', value: 'disabled' }],
    configuration: { executeCommandConfiguration: { logging: 'NONE' } },
  });
};

const efs = (transitEncryption: 'ENABLED' | 'DISABLED') => ({
  name: 'data',
  efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption },
});

const makeTasks = async (ecs: ECSClient): Promise<void> => {
  await made.task(
    ecs,
    'good-task',
    {
      user: '1000',
      readonlyRootFilesystem: true,
      environment: [{ name: 'STAGE', value: 'production' }],
      logConfiguration: { logDriver: 'awslogs' },
    },
    { networkMode: 'awsvpc', volumes: [efs('ENABLED')] },
  );
  await made.task(
    ecs,
    'bad-task',
    {
      privileged: true,
      user: '0:0',
      environment: [{ name: 'DB_PASSWORD', value: 'correct-horse' }],
    },
    { networkMode: 'host', pidMode: 'host', volumes: [efs('DISABLED')] },
  );
};

const makeServices = async (ecs: ECSClient): Promise<void> => {
  const { Subnets = [] } = await new EC2Client(toMoto()).send(new DescribeSubnetsCommand({}));
  const network = {
    subnets: Subnets.slice(0, 1).flatMap(({ SubnetId }) => SubnetId ?? []),
    securityGroups: [],
  };
  await made.service(ecs, 'good-service', {
    networkConfiguration: { awsvpcConfiguration: { ...network, assignPublicIp: 'DISABLED' } },
    platformVersion: 'LATEST',
  });
  await made.service(ecs, 'bad-service', {
    networkConfiguration: { awsvpcConfiguration: { ...network, assignPublicIp: 'ENABLED' } },
    platformVersion: '1.3.0',
  });
};

describe('ECS in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    const ecs = new ECSClient(toMoto());
    await makeClusters(ecs);
    await makeTasks(ecs);
    await makeServices(ecs);
    resources = await collected(['ecs']);
  });

  it.each([
    ['cluster-watches-its-containers', 'cluster/good-cluster', 'cluster/bad-cluster'],
    ['cluster-records-exec-sessions', 'cluster/good-cluster', 'cluster/bad-cluster'],
    ['service-tasks-have-no-public-address', 'good-service', 'bad-service'],
    ['service-runs-newest-fargate-platform', 'good-service', 'bad-service'],
    ['task-runs-no-privileged-container', 'good-task:1', 'bad-task:1'],
    ['task-keeps-to-its-own-processes', 'good-task:1', 'bad-task:1'],
    ['task-has-a-network-of-its-own', 'good-task:1', 'bad-task:1'],
    ['task-names-a-user-other-than-root', 'good-task:1', 'bad-task:1'],
    ['task-root-file-system-is-read-only', 'good-task:1', 'bad-task:1'],
    ['task-environment-holds-no-secret', 'good-task:1', 'bad-task:1'],
    ['task-logs-every-container', 'good-task:1', 'bad-task:1'],
    ['task-reaches-efs-over-tls', 'good-task:1', 'bad-task:1'],
  ])('aws.ecs.%s', (control, good, bad) => {
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.ecs.${control}`, resources, [good, bad])).toEqual(expected);
  });
});
