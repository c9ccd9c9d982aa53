import {
  CreateCacheClusterCommand,
  CreateReplicationGroupCommand,
  type CreateReplicationGroupCommandInput,
  ElastiCacheClient,
} from '@aws-sdk/client-elasticache';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const elasticache = () => new ElastiCacheClient(toMoto());

const makeGroup = async (
  ReplicationGroupId: string,
  settings: Partial<CreateReplicationGroupCommandInput>,
): Promise<void> => {
  await elasticache().send(
    new CreateReplicationGroupCommand({
      ReplicationGroupId,
      ReplicationGroupDescription: ReplicationGroupId,
      Engine: 'redis',
      NumCacheClusters: 2,
      ...settings,
    }),
  );
};

const makeNode = async (CacheClusterId: string, encrypted: boolean): Promise<void> => {
  await elasticache().send(
    new CreateCacheClusterCommand({
      CacheClusterId,
      Engine: 'memcached',
      CacheNodeType: 'cache.t4g.micro',
      NumCacheNodes: 1,
      TransitEncryptionEnabled: encrypted,
      AutoMinorVersionUpgrade: encrypted,
    }),
  );
};

const makeCaches = async (): Promise<void> => {
  await makeGroup('good-group', {
    AtRestEncryptionEnabled: true,
    TransitEncryptionEnabled: true,
    TransitEncryptionMode: 'required',
    AuthToken: 'not-a-real-one-at-all',
    SnapshotRetentionLimit: 7,
    MultiAZEnabled: true,
    AutomaticFailoverEnabled: true,
    AutoMinorVersionUpgrade: true,
  });
  await makeGroup('bad-group', { SnapshotRetentionLimit: 0, AutoMinorVersionUpgrade: false });
  await makeNode('good-node', true);
  await makeNode('bad-node', false);
};

const passAndFail = (name: string) => ({ [`good-${name}`]: 'pass', [`bad-${name}`]: 'fail' });

describe('ElastiCache in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeCaches();
    resources = await collected(['elasticache']);
  });

  it.each([
    ['aws.elasticache.replication-group-is-encrypted', passAndFail('group')],
    ['aws.elasticache.replication-group-requires-tls', passAndFail('group')],
    ['aws.elasticache.replication-group-authenticates', passAndFail('group')],
    ['aws.elasticache.replication-group-is-backed-up', passAndFail('group')],
    ['aws.elasticache.replication-group-spans-zones', passAndFail('group')],
    ['aws.elasticache.replication-group-takes-minor-upgrades', passAndFail('group')],
    ['aws.elasticache.cluster-encrypts-traffic', passAndFail('node')],
    ['aws.elasticache.cluster-takes-minor-upgrades', passAndFail('node')],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
