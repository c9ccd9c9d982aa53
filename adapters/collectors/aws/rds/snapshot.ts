import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { rds } from './service.ts';
import { sharedWithEveryone } from './shared-with-everyone.ts';

// Automated ones cannot be shared, and are encrypted as the instance that they are of.
export const snapshot = collects(
  'aws.rds.snapshot',
  each(rds, 'DescribeDBSnapshots', { SnapshotType: 'manual' }, ({ DBSnapshots }) => DBSnapshots),
  ({ DBSnapshotArn, DBSnapshotIdentifier }) => DBSnapshotArn ?? `${DBSnapshotIdentifier}`,
)
  .facts({ encrypted: ({ Encrypted }) => given(Encrypted) })
  .read(
    rds,
    'DescribeDBSnapshotAttributes',
    ({ DBSnapshotIdentifier }) => ({ DBSnapshotIdentifier }),
    {
      sharedWithEveryone: ({ DBSnapshotAttributesResult }) =>
        sharedWithEveryone(DBSnapshotAttributesResult?.DBSnapshotAttributes),
    },
  );
