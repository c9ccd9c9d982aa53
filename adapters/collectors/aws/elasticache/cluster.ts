import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each, only } from '../listing.ts';
import { elasticache } from './service.ts';

// The members of a replication group are judged with it.
export const cluster = collects(
  'aws.elasticache.cluster',
  only(
    each(
      elasticache,
      'DescribeCacheClusters',
      { ShowCacheClustersNotInReplicationGroups: true },
      ({ CacheClusters }) => CacheClusters,
    ),
    ({ ReplicationGroupId }) => ReplicationGroupId === undefined,
  ),
  ({ ARN, CacheClusterId }) => ARN ?? `${CacheClusterId}`,
).facts({
  // "Default: false", says the API reference.
  encryptedInTransit: ({ TransitEncryptionEnabled }) => orDefault(TransitEncryptionEnabled, false),
  autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
});
