import {
  CreateClusterCommand,
  type CreateClusterCommandInput,
  CreateNodegroupCommand,
  type CreateNodegroupCommandInput,
  EKSClient,
} from '@aws-sdk/client-eks';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const role = 'arn:aws:iam::123456789012:role/runs';
const subnetIds = ['subnet-1', 'subnet-2'];

const allLogs = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;

const makeCluster = async (
  eks: EKSClient,
  name: string,
  settings: Partial<CreateClusterCommandInput>,
): Promise<void> => {
  const resourcesVpcConfig = { subnetIds, ...settings.resourcesVpcConfig };
  await eks.send(
    new CreateClusterCommand({ name, roleArn: role, ...settings, resourcesVpcConfig }),
  );
};

const makeNodes = async (
  eks: EKSClient,
  nodegroupName: string,
  remoteAccess: CreateNodegroupCommandInput['remoteAccess'],
): Promise<void> => {
  await eks.send(
    new CreateNodegroupCommand({
      clusterName: 'good-cluster',
      nodegroupName,
      nodeRole: role,
      subnets: subnetIds,
      remoteAccess,
    }),
  );
};

describe('EKS in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    const eks = new EKSClient(toMoto());
    await makeCluster(eks, 'good-cluster', {
      resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['192.0.2.0/24'] },
      encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: 'arn:aws:kms:key' } }],
      logging: { clusterLogging: [{ types: [...allLogs], enabled: true }] },
    });
    await makeCluster(eks, 'bad-cluster', {
      resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['0.0.0.0/0'] },
      logging: { clusterLogging: [{ types: ['api'], enabled: true }] },
    });
    await makeNodes(eks, 'good-nodes', { ec2SshKey: 'key', sourceSecurityGroups: ['sg-1'] });
    await makeNodes(eks, 'bad-nodes', { ec2SshKey: 'key' });
    const found = await collected(['eks']);
    // The id of a node group ends with one that AWS draws.
    resources = found.map((one) =>
      one.kind === 'aws.eks.node-group' ? { ...one, id: one.id.split('/')[2] ?? '' } : one,
    );
  });

  it.each([
    ['cluster-endpoint-does-not-answer-everyone', 'good-cluster', 'bad-cluster'],
    ['cluster-encrypts-secrets-with-its-own-key', 'good-cluster', 'bad-cluster'],
    ['cluster-logs-its-control-plane', 'good-cluster', 'bad-cluster'],
    ['node-group-opens-ssh-to-known-groups', 'good-nodes', 'bad-nodes'],
  ])('aws.eks.%s', (control, good, bad) => {
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.eks.${control}`, resources, [good, bad])).toEqual(expected);
  });
});
