import type { Snapshot, Volume } from '@aws-sdk/client-ec2';
import { derived, type Fact } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf, daysSince, type Place } from '../place.ts';
import { allSnapshots } from './lookups.ts';
import { ec2 } from './service.ts';

const isRecent = ({ State, StartTime }: Snapshot, place: Place): boolean =>
  State === 'completed' && StartTime !== undefined && daysSince(place, StartTime) < 7;

const hasSnapshotOfTheWeek = (
  { snapshots }: { readonly snapshots: Fact<readonly Snapshot[]> },
  { VolumeId: id }: Volume,
  place: Place,
): Fact<boolean> =>
  derived({ snapshots }, ({ snapshots: all }) =>
    all.some((snapshot) => snapshot.VolumeId === id && isRecent(snapshot, place)),
  );

export const volume = collects(
  'aws.ec2.volume',
  each(ec2, 'DescribeVolumes', { MaxResults: 500 }, ({ Volumes }) => Volumes),
  ({ VolumeId }, place) => arnOf(place, 'ec2', `volume/${VolumeId}`),
)
  .facts({
    isEncrypted: ({ Encrypted }) => given(Encrypted),
    state: ({ State }) =>
      oneOfThose(State, ['available', 'creating', 'deleting', 'error', 'in-use']),
    type: ({ VolumeType }) => given(VolumeType),
  })
  .join({ snapshots: allSnapshots }, { hasSnapshotOfTheWeek })
  .relations(({ KmsKeyId, Attachments }, place) => [
    ...(KmsKeyId === undefined ? [] : [{ type: 'encrypted-with', to: KmsKeyId }]),
    ...(Attachments ?? [])
      .flatMap(({ InstanceId }) => InstanceId ?? [])
      .map((id) => ({ type: 'attached-to', to: arnOf(place, 'ec2', `instance/${id}`) })),
  ]);
