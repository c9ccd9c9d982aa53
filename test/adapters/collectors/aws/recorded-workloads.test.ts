import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { regionSettings } from '#adapters/collectors/aws/bedrock/region-settings.ts';
import { project } from '#adapters/collectors/aws/codebuild/project.ts';
import { repository } from '#adapters/collectors/aws/ecr/repository.ts';
import { cluster as ecsCluster } from '#adapters/collectors/aws/ecs/cluster.ts';
import { service } from '#adapters/collectors/aws/ecs/ecs-service.ts';
import { taskDefinition } from '#adapters/collectors/aws/ecs/task-definition.ts';
import { cluster } from '#adapters/collectors/aws/eks/cluster.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { lambdaFunction } from '#adapters/collectors/aws/lambda/function.ts';
import { notebookInstance } from '#adapters/collectors/aws/sagemaker/notebook-instance.ts';
import { stateMachine } from '#adapters/collectors/aws/states/state-machine.ts';
import { server } from '#adapters/collectors/aws/transfer/server.ts';
import { workspace } from '#adapters/collectors/aws/workspaces/workspace.ts';
import { factsFound, type Script } from './scripted-account.ts';

const shared = process.env['PROBANT_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const folder = join(shared, 'samples/providers/aws/flights');
const isAbsent = !existsSync(folder);
if (isAbsent) process.stdout.write(`recorded answers are not here (${folder}): not replayed\n`);

const Recording = z.looseObject({ data: z.looseObject({}).optional() });

const answer = (name: string): object => {
  const recording = Recording.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  return recording.data ?? recording;
};

/** Values of the known facts of the first resource that is found. */
const knownOf = async (kind: CollectedKind, script: Script): Promise<object> => {
  const [facts = {}] = Object.values(await factsFound(kind, script));
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact.known ? [[name, fact.value]] : [])),
  );
};

type Recorded = readonly [kind: CollectedKind, listed: Script, recorded: string, expected: object];

const recorded: readonly Recorded[] = [
  [
    ecsCluster,
    { ListClusters: { clusterArns: ['one'] } },
    'ecs.DescribeClusters',
    { containerInsights: 'enabled', execLogging: 'OVERRIDE' },
  ],
  [
    service,
    { ListClusters: { clusterArns: ['one'] }, ListServices: { serviceArns: ['one'] } },
    'ecs.DescribeServices',
    { onFargate: true, assignsPublicAddress: true, deploymentController: 'CODE_DEPLOY' },
  ],
  [
    taskDefinition,
    { ListTaskDefinitionFamilies: { families: ['one'] } },
    'ecs.DescribeTaskDefinition',
    { containersWithoutUser: ['server'], containersWithoutLog: [], plainSecrets: [] },
  ],
  [
    cluster,
    { ListClusters: { clusters: ['one'] } },
    'eks.DescribeCluster',
    { endpoint: 'everyone', secretsKey: null, authenticationMode: 'API' },
  ],
  [
    repository,
    { GetRepositoryPolicy: 'RepositoryPolicyNotFoundException' },
    'ecr.DescribeRepositories',
    { tagMutability: 'MUTABLE', encryption: 'AES256' },
  ],
  [
    project,
    { ListProjects: { projects: ['one'] } },
    'codebuild.BatchGetProjects',
    { isPrivileged: false, keepsLogs: true, clearOutputs: [] },
  ],
  [
    stateMachine,
    { ListStateMachines: { stateMachines: [{}] } },
    'states.DescribeStateMachine',
    { logLevel: 'OFF', isTraced: false, encryption: 'AWS_OWNED_KEY' },
  ],
  [
    notebookInstance,
    { ListNotebookInstances: { NotebookInstances: [{}] } },
    'sagemaker.DescribeNotebookInstance',
    { hasDirectInternet: true, hasRootAccess: true, inVpc: false },
  ],
  [
    server,
    { ListServers: { Servers: [{}] } },
    'transfer.DescribeServer',
    { protocols: ['SFTP'], keepsLogs: true, endpoint: 'VPC' },
  ],
  [workspace, {}, 'workspaces.DescribeWorkspaces', { clearVolumes: [] }],
  [lambdaFunction, {}, 'lambda.ListFunctions', { packageType: 'Image', tracing: 'PassThrough' }],
  [regionSettings, {}, 'bedrock.GetModelInvocationLoggingConfiguration', { logsInvocations: true }],
];

describe.skipIf(isAbsent)('answers recorded from real accounts', () => {
  it.each(recorded.map((one) => [one[2], one] as const))('%s', async (_, one) => {
    const [kind, listed, name, expected] = one;
    const operation = name.split('.')[1] ?? '';
    expect(await knownOf(kind, { ...listed, [operation]: answer(name) })).toMatchObject(expected);
  });
});
