import type { Snapshot } from '@aws-sdk/client-directory-service';
import { type Fact, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { allOf, answerTo } from '../lookup.ts';
import { arnOf, daysSince, type Place } from '../place.ts';
import { directoryservice as ds } from './service.ts';

interface OfDirectory {
  readonly DirectoryId?: string | undefined;
}

const isOf =
  (directory: OfDirectory) =>
  ({ DirectoryId }: OfDirectory): boolean =>
    DirectoryId !== undefined && DirectoryId === directory.DirectoryId;

const somethingOf = (all: Fact<readonly OfDirectory[]>, directory: OfDirectory): Fact<boolean> =>
  all.known ? known(all.value.some(isOf(directory))) : all;

const logSubscriptions = allOf(
  each(ds, 'ListLogSubscriptions', { Limit: 100 }, ({ LogSubscriptions }) => LogSubscriptions),
);

const topics = answerTo(ds, 'DescribeEventTopics', {}, ({ EventTopics }) =>
  known((EventTopics ?? []).filter(({ Status }) => Status === 'Registered')),
);

const snapshots = allOf(
  each(ds, 'DescribeSnapshots', { Limit: 100 }, ({ Snapshots }) => Snapshots),
);

const isOfTheWeek = ({ Status, StartTime }: Snapshot, place: Place): boolean =>
  Status === 'Completed' && StartTime !== undefined && daysSince(place, StartTime) < 7;

export const directory = collects(
  'aws.directoryservice.directory',
  each(
    ds,
    'DescribeDirectories',
    { Limit: 100 },
    ({ DirectoryDescriptions }) => DirectoryDescriptions,
  ),
  ({ DirectoryId }, place) => arnOf(place, 'ds', `directory/${DirectoryId}`),
)
  .facts({
    type: ({ Type }) =>
      oneOfThose(Type, ['MicrosoftAD', 'SharedMicrosoftAD', 'ADConnector', 'SimpleAD']),
    radius: ({ RadiusSettings, RadiusStatus }) =>
      RadiusSettings?.RadiusServers || RadiusStatus
        ? oneOfThose(RadiusStatus, ['Creating', 'Completed', 'Failed'])
        : known(null),
    radiusProtocol: ({ RadiusSettings }) =>
      oneOfThose(RadiusSettings?.AuthenticationProtocol, ['PAP', 'CHAP', 'MS-CHAPv1', 'MS-CHAPv2']),
  })
  .read(
    ds,
    'DescribeLDAPSSettings',
    ({ DirectoryId }) => ({ DirectoryId, Type: 'Client' as const }),
    {
      ldaps: ({ LDAPSSettingsInfo }) =>
        oneOfThose(LDAPSSettingsInfo?.[0]?.LDAPSStatus ?? 'Disabled', [
          'Enabled',
          'Enabling',
          'EnableFailed',
          'Disabled',
        ]),
    },
  )
  .join(
    { logSubscriptions },
    { forwardsLogs: (found, item) => somethingOf(found.logSubscriptions, item) },
  )
  .join({ topics }, { tellsOfFailures: (found, item) => somethingOf(found.topics, item) })
  .join(
    { snapshots },
    {
      snapshotsOfTheWeek: ({ snapshots: all }, item, place) =>
        all.known
          ? known(all.value.filter(isOf(item)).filter((one) => isOfTheWeek(one, place)).length)
          : all,
    },
  );
