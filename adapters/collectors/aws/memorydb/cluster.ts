import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { memorydb } from './service.ts';

export const cluster = collects(
  'aws.memorydb.cluster',
  each(memorydb, 'DescribeClusters', {}, ({ Clusters }) => Clusters),
  ({ ARN, Name }) => ARN ?? `${Name}`,
)
  .facts({
    tls: ({ TLSEnabled }) => given(TLSEnabled),
    accessControlList: ({ ACLName }) => given(ACLName),
    snapshotRetentionDays: ({ SnapshotRetentionLimit }) => given(SnapshotRetentionLimit),
    autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
    multiAz: ({ AvailabilityMode }) =>
      // `multiaz` in the API's own list of values, `MultiAZ` in answers.
      whetherIs(AvailabilityMode?.toLowerCase(), 'multiaz'),
  })
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
