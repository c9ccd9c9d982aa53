import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { dms } from './service.ts';

export const replicationInstance = collects(
  'aws.dms.replication-instance',
  each(dms, 'DescribeReplicationInstances', {}, ({ ReplicationInstances }) => ReplicationInstances),
  ({ ReplicationInstanceArn, ReplicationInstanceIdentifier }) =>
    ReplicationInstanceArn ?? `${ReplicationInstanceIdentifier}`,
)
  .facts({
    publiclyAccessible: ({ PubliclyAccessible }) => given(PubliclyAccessible),
    autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
    multiAz: ({ MultiAZ }) => given(MultiAZ),
  })
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
