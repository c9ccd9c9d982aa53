import { BatchClient, RegisterJobDefinitionCommand } from '@aws-sdk/client-batch';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { CodeBuildClient, CreateProjectCommand } from '@aws-sdk/client-codebuild';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateNodegroupCommand,
  EKSClient,
  CreateClusterCommand as MakeEksCluster,
} from '@aws-sdk/client-eks';
import { CreateJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  CreateDomainCommand,
  CreateModelCommand,
  CreateNotebookInstanceCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';
import { seedRoles } from './seed/roles.ts';

/** A function that anyone may invoke. */
const makeFunction = async (FunctionName: string, Role: string): Promise<void> => {
  const lambda = new LambdaClient(toMoto());
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName,
      Role,
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Code: { ZipFile: Buffer.from('not a real archive') },
    }),
  );
  await lambda.send(
    new AddPermissionCommand({
      FunctionName,
      StatementId: 'Everyone',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
    }),
  );
};

/** A task, and a service that runs it on the internet. */
const makeContainers = async (name: string, role: string): Promise<void> => {
  const ecs = new ECSClient(toMoto());
  await ecs.send(new CreateClusterCommand({ clusterName: 'one' }));
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: name,
      taskRoleArn: role,
      executionRoleArn: role,
      containerDefinitions: [{ name: 'web', image: 'nginx', memory: 128 }],
    }),
  );
  const { Subnets = [] } = await new EC2Client(toMoto()).send(new DescribeSubnetsCommand({}));
  const subnets = Subnets.slice(0, 1).flatMap(({ SubnetId }) => SubnetId ?? []);
  const network = { subnets, securityGroups: [] };
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'one',
      serviceName: `${name}-service`,
      taskDefinition: name,
      desiredCount: 1,
      networkConfiguration: { awsvpcConfiguration: { ...network, assignPublicIp: 'ENABLED' } },
    }),
  );
};

const makeNodes = async (nodegroupName: string, nodeRole: string): Promise<void> => {
  const subnets = ['subnet-1', 'subnet-2'];
  const eks = new EKSClient(toMoto());
  const clusterName = `${nodegroupName}-cluster`;
  await eks.send(
    new MakeEksCluster({
      name: clusterName,
      roleArn: nodeRole,
      resourcesVpcConfig: { subnetIds: subnets },
    }),
  );
  await eks.send(new CreateNodegroupCommand({ clusterName, nodegroupName, nodeRole, subnets }));
};

const makeLearning = async (name: string, RoleArn: string): Promise<string> => {
  const sagemaker = new SageMakerClient(toMoto());
  await sagemaker.send(
    new CreateNotebookInstanceCommand({
      NotebookInstanceName: name,
      InstanceType: 'ml.t2.medium',
      RoleArn,
    }),
  );
  await sagemaker.send(
    new CreateModelCommand({
      ModelName: `${name}-model`,
      ExecutionRoleArn: RoleArn,
      PrimaryContainer: { Image: 'image' },
    }),
  );
  const { DomainArn } = await sagemaker.send(
    new CreateDomainCommand({
      DomainName: name,
      AuthMode: 'SSO',
      DefaultUserSettings: { ExecutionRole: RoleArn },
      SubnetIds: ['subnet-1'],
      VpcId: 'vpc-1',
    }),
  );
  return DomainArn ?? '';
};

const makeJobs = async (name: string, role: string): Promise<void> => {
  await new BatchClient(toMoto()).send(
    new RegisterJobDefinitionCommand({
      jobDefinitionName: `${name}-batch`,
      type: 'container',
      containerProperties: { image: 'busybox', vcpus: 1, memory: 128, jobRoleArn: role },
    }),
  );
  // By its name: Glue keeps what it is given.
  const Role = role.split('/').at(-1);
  const Command = { Name: 'glueetl' };
  await new GlueClient(toMoto()).send(new CreateJobCommand({ Name: name, Role, Command }));
  await new CodeBuildClient(toMoto()).send(
    new CreateProjectCommand({
      name,
      source: { type: 'S3', location: 'bucket/path' },
      artifacts: { type: 'NO_ARTIFACTS' },
      environment: {
        type: 'LINUX_CONTAINER',
        image: 'standard',
        computeType: 'BUILD_GENERAL1_SMALL',
      },
      serviceRole: role,
    }),
  );
  await new SFNClient(toMoto()).send(
    new CreateStateMachineCommand({
      name,
      roleArn: role,
      definition: JSON.stringify({ StartAt: 'One', States: { One: { Type: 'Succeed' } } }),
    }),
  );
};

const makeStack = async (StackName: string, RoleARN: string): Promise<string> => {
  const TemplateBody = JSON.stringify({
    Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } },
  });
  const { StackId } = await new CloudFormationClient(toMoto()).send(
    new CreateStackCommand({ StackName, TemplateBody, RoleARN }),
  );
  return StackId ?? '';
};

const running = ['lambda', 'ecs', 'eks', 'sagemaker', 'batch', 'glue', 'codebuild', 'states'];

describe('roles of workloads in an emulated account', () => {
  let resources: readonly AnyResource[];
  const domains = { good: '', bad: '' };
  const stacks = { good: '', bad: '' };

  beforeAll(async () => {
    await emptyAccount();
    const { reads, administers, passes } = await seedRoles();
    await makeFunction('passes', passes);
    for (const [name, role] of [['good', reads] as const, ['bad', administers] as const]) {
      await makeFunction(name, role);
      await makeContainers(name, role);
      await makeNodes(`${name}-nodes`, role);
      await makeJobs(name, role);
      domains[name] = await makeLearning(name, role);
      stacks[name] = await makeStack(name, role);
    }
    const found = await collected(['iam', 'cloudformation', ...running]);
    // The id of a node group ends with one that AWS draws.
    resources = found.map((one) =>
      one.kind === 'aws.eks.node-group' ? { ...one, id: one.id.split('/')[2] ?? '' } : one,
    );
  });

  it.each([
    ['lambda.function-role-does-not-administer', ':good', ':bad'],
    ['lambda.function-open-to-anyone-does-not-administer', ':good', ':bad'],
    ['lambda.function-open-to-anyone-does-not-administer', ':good', ':passes'],
    ['lambda.function-role-does-not-escalate', ':good', ':passes'],
    ['ecs.task-role-does-not-administer', 'good:1', 'bad:1'],
    ['ecs.task-execution-role-does-not-administer', 'good:1', 'bad:1'],
    ['ecs.service-with-public-address-does-not-administer', 'good-service', 'bad-service'],
    ['eks.node-group-role-does-not-administer', 'good-nodes', 'bad-nodes'],
    ['sagemaker.notebook-role-does-not-administer', 'instance/good', 'instance/bad'],
    ['sagemaker.model-role-does-not-administer', 'good-model', 'bad-model'],
    ['batch.job-role-does-not-administer', 'good-batch:1', 'bad-batch:1'],
    ['glue.job-role-does-not-administer', 'job/good', 'job/bad'],
    ['codebuild.project-role-does-not-administer', 'project/good', 'project/bad'],
    ['states.state-machine-role-does-not-administer', 'stateMachine:good', 'stateMachine:bad'],
  ])('aws.%s', (control, good, bad) => {
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.${control}`, resources, [good, bad])).toEqual(expected);
  });

  it.each([
    ['sagemaker.domain-role-does-not-administer', domains],
    ['cloudformation.stack-role-does-not-administer', stacks],
  ])('aws.%s', (control, made) => {
    const { good, bad } = made;
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.${control}`, resources, [good, bad])).toEqual(expected);
  });
});
