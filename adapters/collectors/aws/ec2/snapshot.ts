import type {
  Image,
  Snapshot,
  CreateVolumePermission as SnapshotPermission,
} from '@aws-sdk/client-ec2';
import { snapshotSharedWithEveryone } from '#core/domain/derive/snapshot-sharing.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import type { CreateVolumePermission } from '#core/domain/resources/aws-ebs.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { arnOf, daysSince } from '../place.ts';
import { ownSnapshots } from './listings.ts';
import { allImages, snapshotBlock } from './lookups.ts';
import { ec2 } from './service.ts';

const permissionOf = ({ Group, UserId }: SnapshotPermission): readonly CreateVolumePermission[] => {
  if (Group === 'all') return [{ group: 'all' }];
  return UserId === undefined ? [] : [{ userId: UserId }];
};

const permissionsOf = (
  answers: readonly SnapshotPermission[] | undefined,
): Fact<readonly CreateVolumePermission[]> => {
  const permissions = (answers ?? []).flatMap(permissionOf);
  return answers?.length === permissions.length ? known(permissions) : unread('absent');
};

const isOfImage = (
  { images }: { readonly images: Fact<readonly Image[]> },
  { SnapshotId: id }: Snapshot,
): Fact<boolean> =>
  derived({ images }, ({ images: all }) =>
    all.some(({ BlockDeviceMappings }) =>
      BlockDeviceMappings?.some(({ Ebs }) => Ebs?.SnapshotId === id),
    ),
  );

export const snapshot = collects('aws.ec2.snapshot', ownSnapshots, ({ SnapshotId }, place) =>
  // ARNs of snapshots name no account.
  arnOf({ ...place, account: '' }, 'ec2', `snapshot/${SnapshotId}`),
)
  .facts({
    isEncrypted: ({ Encrypted }) => given(Encrypted),
    ageDays: ({ StartTime }, place) =>
      derived({ date: given(StartTime) }, ({ date }) => daysSince(place, date)),
  })
  .read(
    ec2,
    'DescribeSnapshotAttribute',
    ({ SnapshotId }) => ({ SnapshotId, Attribute: 'createVolumePermission' as const }),
    {
      createVolumePermissions: ({ CreateVolumePermissions }) =>
        permissionsOf(CreateVolumePermissions),
    },
  )
  .join({ snapshotBlock }, { blockPublicAccess: ({ snapshotBlock: block }) => block })
  .join({ images: allImages }, { isOfImage })
  .derive(
    'sharedWithEveryone',
    ['createVolumePermissions', 'blockPublicAccess'],
    ({ createVolumePermissions, blockPublicAccess }) =>
      snapshotSharedWithEveryone(createVolumePermissions, blockPublicAccess),
  )
  .relations(({ KmsKeyId }) =>
    KmsKeyId === undefined ? [] : [{ type: 'encrypted-with', to: KmsKeyId }],
  );
