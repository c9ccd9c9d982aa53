import type { Trail as Described } from '@aws-sdk/client-cloudtrail';
import type { RecordingTrail } from '#core/domain/derive/account-recording.ts';
import { managementEvents, unrecordedSources } from '#core/domain/monitoring/recorded-events.ts';
import { recordedBy } from '../cloudtrail/event-selectors.ts';
import { cloudtrail } from '../cloudtrail/service.ts';
import type { Failure } from '../failure.ts';
import { each, type Listed, type Listing } from '../listing.ts';
import type { Place } from '../place.ts';
import { actionsOf } from '../service.ts';
import { gathering } from './gathering.ts';

/** Shadows included: trails of every region whose home is another one, and the organization's. */
const described = each(
  cloudtrail,
  'DescribeTrails',
  { includeShadowTrails: true },
  ({ trailList }) => trailList,
);

const noSelectors: Failure = { why: 'absent', code: 'NoSelectors' };

const followed = async (
  { TrailARN: name, HomeRegion: region, ...trail }: Described,
  place: Place,
): Promise<Listed<RecordingTrail>> => {
  const home = region ?? place.region;
  const [status, selectors] = await Promise.all([
    place.caller.ask(cloudtrail, 'GetTrailStatus', { Name: name }, home),
    place.caller.ask(cloudtrail, 'GetEventSelectors', { TrailName: name }, home),
  ]);
  const within = name ?? null;
  if (!status.ok) return { failure: status.failure, within };
  if (!selectors.ok) return { failure: selectors.failure, within };
  const recorded = recordedBy(selectors.value);
  if (!recorded.known) return { failure: noSelectors, within };
  return {
    item: {
      logGroup: trail.CloudWatchLogsLogGroupArn ?? null,
      multiRegion: trail.IsMultiRegionTrail ?? false,
      logging: status.value.IsLogging ?? false,
      managementEvents: managementEvents(recorded.value),
      unrecordedSources: unrecordedSources(recorded.value),
      recorded: recorded.value,
    },
  };
};

const followedTrails: Listing<RecordingTrail> = {
  actions: [
    ...described.actions,
    ...actionsOf(cloudtrail, 'GetTrailStatus'),
    ...actionsOf(cloudtrail, 'GetEventSelectors'),
  ],
  async *in(place) {
    for await (const found of described.in(place)) {
      yield 'failure' in found ? found : await followed(found.item, place);
    }
  },
};

/** The trails of the account, each asked about at home. */
export const trails = gathering(followedTrails);
