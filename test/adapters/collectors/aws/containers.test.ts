import { describe, expect, it } from 'vitest';
import { repository } from '#adapters/collectors/aws/ecrpublic/repository.ts';
import { service } from '#adapters/collectors/aws/ecs/ecs-service.ts';
import { taskDefinition } from '#adapters/collectors/aws/ecs/task-definition.ts';
import { cluster } from '#adapters/collectors/aws/eks/cluster.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

describe('an ECS service', () => {
  const factsOf = async (said: object) => {
    const found = await factsFound(service, {
      ListClusters: { clusterArns: ['cluster'] },
      ListServices: { serviceArns: ['service'] },
      DescribeServices: { services: [{ serviceArn: 'service', ...said }] },
    });
    return found['service'] ?? {};
  };

  it('is on Fargate by its launch type or by a capacity provider', async () => {
    const spot = [{ capacityProvider: 'FARGATE_SPOT' }];
    const own = [{ capacityProvider: 'our-machines' }];
    expect((await factsOf({ launchType: 'FARGATE' }))['onFargate']).toEqual(known(true));
    expect((await factsOf({ capacityProviderStrategy: spot }))['onFargate']).toEqual(known(true));
    expect((await factsOf({ capacityProviderStrategy: own }))['onFargate']).toEqual(known(false));
  });

  it.each([
    [{}, true],
    [{ platformVersion: '1.4.0', platformFamily: 'Linux' }, true],
    [{ platformVersion: '1.3.0', platformFamily: 'Linux' }, false],
    [{ platformVersion: '1.0.0', platformFamily: 'Windows Server 2022 Core' }, true],
    [{ platformVersion: '1.0.0', platformFamily: 'Linux' }, false],
  ])('knows the newest platform of its family: %j, %s', async (said, expected) => {
    expect((await factsOf(said))['onNewestPlatform']).toEqual(known(expected));
  });

  it('undoes a failed deployment only with both halves of its breaker', async () => {
    const withBreaker = (enable: boolean, rollback: boolean) =>
      factsOf({ deploymentConfiguration: { deploymentCircuitBreaker: { enable, rollback } } });
    expect((await withBreaker(true, true))['undoesFailedDeployments']).toEqual(known(true));
    expect((await withBreaker(true, false))['undoesFailedDeployments']).toEqual(known(false));
    expect((await factsOf({}))['undoesFailedDeployments']).toEqual(unread('absent'));
  });
});

it('names the roles of an ECS task by their ARN, however they were given', async () => {
  const rolesOf = async (said: object) => {
    const found = await factsFound(taskDefinition, {
      ListTaskDefinitionFamilies: { families: ['one'] },
      DescribeTaskDefinition: { taskDefinition: { taskDefinitionArn: 'one', ...said } },
    });
    const { roleArn, executionRoleArn } = found['one'] ?? {};
    return { roleArn, executionRoleArn };
  };
  const foreign = 'arn:aws:iam::444455556666:role/app/web';
  expect(await rolesOf({ taskRoleArn: 'web', executionRoleArn: foreign })).toEqual({
    roleArn: known('arn:aws:iam::111122223333:role/web'),
    executionRoleArn: known(foreign),
  });
  expect(await rolesOf({})).toEqual({ roleArn: known(null), executionRoleArn: known(null) });
});

describe('an EKS cluster', () => {
  const factsOf = async (version: string, versions: object | string) => {
    const found = await factsFound(cluster, {
      ListClusters: { clusters: ['one'] },
      DescribeCluster: { cluster: { arn: 'one', version } },
      DescribeClusterVersions: versions,
    });
    return found['one'] ?? {};
  };
  const versions = {
    clusterVersions: [
      { clusterVersion: '1.35', versionStatus: 'STANDARD_SUPPORT' },
      { clusterVersion: '1.32', versionStatus: 'EXTENDED_SUPPORT' },
    ],
  };

  it.each([
    ['1.35', 'standard'],
    ['1.32', 'extended'],
  ])('takes the support of %s from what AWS says of today: %s', async (version, expected) => {
    expect((await factsOf(version, versions))['versionSupport']).toEqual(known(expected));
  });

  it('is not supported by a version that is not listed, nor by a list that was not read', async () => {
    expect((await factsOf('1.10', versions))['versionSupport']).toEqual(unread('absent'));
    expect((await factsOf('1.35', 'Denied'))['versionSupport']).toEqual(unread('denied'));
  });
});

describe('a public ECR repository', () => {
  const openTo = async (...Action: readonly string[]) => {
    const statement = { Sid: 'All', Effect: 'Allow', Principal: '*', Action };
    const found = await factsFound(repository, {
      DescribeRepositories: { repositories: [{ repositoryArn: 'one', repositoryName: 'one' }] },
      GetRepositoryPolicy: { policyText: JSON.stringify({ Statement: [statement] }) },
    });
    return found['one']?.['openToAnyone'];
  };

  it('is opened by who may push, not by who may read', async () => {
    expect(await openTo('ecr-public:DescribeImages')).toEqual(known([]));
    expect(await openTo('ecr-public:PutImage')).toEqual(
      known([{ statement: 'All', action: 'ecr-public:PutImage' }]),
    );
    expect(await openTo('ecr-public:*')).toEqual(
      known([{ statement: 'All', action: 'ecr-public:*' }]),
    );
  });
});
