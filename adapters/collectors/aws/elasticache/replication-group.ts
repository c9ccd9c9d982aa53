import type { ReplicationGroup } from '@aws-sdk/client-elasticache';
import { type Fact, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { elasticache } from './service.ts';

/** Without a mode, encryption that is on is required: `preferred` came later, and is always said. */
const transitEncryption = ({
  TransitEncryptionEnabled,
  TransitEncryptionMode = 'required',
}: ReplicationGroup): Fact<'off' | 'preferred' | 'required'> =>
  TransitEncryptionEnabled === true
    ? oneOfThose(TransitEncryptionMode, ['preferred', 'required'])
    : known('off');

/** The switches that are left out are off, as the API reference says of each. */
export const replicationGroup = collects(
  'aws.elasticache.replication-group',
  each(elasticache, 'DescribeReplicationGroups', {}, ({ ReplicationGroups }) => ReplicationGroups),
  ({ ARN, ReplicationGroupId }) => ARN ?? `${ReplicationGroupId}`,
)
  .facts({
    encryptedAtRest: ({ AtRestEncryptionEnabled }) => orDefault(AtRestEncryptionEnabled, false),
    transitEncryption,
    authenticates: ({ AuthTokenEnabled = false, UserGroupIds = [] }) =>
      known(AuthTokenEnabled || UserGroupIds.length > 0),
    snapshotRetentionDays: ({ SnapshotRetentionLimit }) => given(SnapshotRetentionLimit),
    autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
    multiAz: ({ MultiAZ }) => whetherIs(MultiAZ, 'enabled'),
  })
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
