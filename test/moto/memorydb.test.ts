import {
  CreateClusterCommand,
  type CreateClusterCommandInput,
  MemoryDBClient,
} from '@aws-sdk/client-memorydb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const makeCluster = async (
  ClusterName: string,
  settings: Partial<CreateClusterCommandInput>,
): Promise<void> => {
  await new MemoryDBClient(toMoto()).send(
    new CreateClusterCommand({
      ClusterName,
      NodeType: 'db.t4g.small',
      ACLName: 'open-access',
      ...settings,
    }),
  );
};

const expected = { 'cluster/good': 'pass', 'cluster/bad': 'fail' };

describe('MemoryDB in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeCluster('good', {
      ACLName: 'applications',
      TLSEnabled: true,
      SnapshotRetentionLimit: 7,
      AutoMinorVersionUpgrade: true,
    });
    await makeCluster('bad', {
      TLSEnabled: false,
      SnapshotRetentionLimit: 0,
      AutoMinorVersionUpgrade: false,
    });
    resources = await collected(['memorydb']);
  });

  it.each([
    'aws.memorydb.cluster-requires-tls',
    'aws.memorydb.cluster-authenticates',
    'aws.memorydb.cluster-is-backed-up',
    'aws.memorydb.cluster-takes-minor-upgrades',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
