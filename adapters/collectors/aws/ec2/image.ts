import type { Image } from '@aws-sdk/client-ec2';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { arnOf, daysSince } from '../place.ts';
import { ownImages } from './listings.ts';

/** Instance-store images hold no snapshot, and disks that are empty at first are not the image's. */
const isEncrypted = ({ BlockDeviceMappings }: Image): Fact<boolean> => {
  if (!BlockDeviceMappings) return unread('absent');
  const disks = BlockDeviceMappings.flatMap(({ Ebs }) => (Ebs?.SnapshotId ? Ebs : []));
  if (disks.some(({ Encrypted }) => Encrypted === false)) return known(false);
  return disks.every(({ Encrypted }) => Encrypted) ? known(true) : unread('absent');
};

export const image = collects('aws.ec2.image', ownImages, ({ ImageId }, place) =>
  // ARNs of images name no account.
  arnOf({ ...place, account: '' }, 'ec2', `image/${ImageId}`),
).facts({
  isPublic: ({ Public }) => given(Public),
  ageDays: ({ CreationDate }, place) =>
    derived({ date: given(CreationDate) }, ({ date }) => daysSince(place, new Date(date))),
  isEncrypted,
});
