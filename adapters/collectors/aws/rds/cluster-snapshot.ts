import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { rds } from './service.ts';
import { sharedWithEveryone } from './shared-with-everyone.ts';

// Automated ones cannot be shared, and are encrypted as the cluster that they are of.
export const clusterSnapshot = collects(
  'aws.rds.cluster-snapshot',
  each(
    rds,
    'DescribeDBClusterSnapshots',
    { SnapshotType: 'manual' },
    ({ DBClusterSnapshots }) => DBClusterSnapshots,
  ),
  ({ DBClusterSnapshotArn, DBClusterSnapshotIdentifier }) =>
    DBClusterSnapshotArn ?? `${DBClusterSnapshotIdentifier}`,
)
  .facts({ encrypted: ({ StorageEncrypted }) => given(StorageEncrypted) })
  .read(
    rds,
    'DescribeDBClusterSnapshotAttributes',
    ({ DBClusterSnapshotIdentifier }) => ({ DBClusterSnapshotIdentifier }),
    {
      sharedWithEveryone: ({ DBClusterSnapshotAttributesResult }) =>
        sharedWithEveryone(DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes),
    },
  );
