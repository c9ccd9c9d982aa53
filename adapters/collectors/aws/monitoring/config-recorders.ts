import type {
  ConfigurationRecorder,
  ConfigurationRecorderStatus,
} from '@aws-sdk/client-config-service';
import { recordsGlobalTypes } from '../config/recording-group.ts';
import { config } from '../config/service.ts';
import type { Listing } from '../listing.ts';
import { merged } from '../merge-streams.ts';
import type { Place } from '../place.ts';
import { enabledRegions, regionActions } from '../regions.ts';
import { actionsOf } from '../service.ts';
import { askedIn, gathering } from './gathering.ts';

const keepsGlobalTypes = ({ recordingGroup }: ConfigurationRecorder): boolean =>
  recordsGlobalTypes(recordingGroup);

async function* recordersIn(region: string, { caller }: Place) {
  const described = askedIn(
    caller,
    region,
    config,
    'DescribeConfigurationRecorders',
    {},
    ({ ConfigurationRecorders = [] }) => ConfigurationRecorders.filter(keepsGlobalTypes),
  );
  for await (const found of described) {
    if ('failure' in found) yield found;
    else {
      yield* askedIn(
        caller,
        region,
        config,
        'DescribeConfigurationRecorderStatus',
        {},
        ({ ConfigurationRecordersStatus }) => ConfigurationRecordersStatus,
      );
    }
  }
}

const recordersOfGlobalTypes: Listing<ConfigurationRecorderStatus> = {
  actions: [
    ...regionActions,
    ...actionsOf(config, 'DescribeConfigurationRecorders'),
    ...actionsOf(config, 'DescribeConfigurationRecorderStatus'),
  ],
  async *in(place) {
    const regions = await enabledRegions(place.caller, place.region);
    yield* merged(regions.map((region) => recordersIn(region, place)));
  },
};

/** In all regions, the state of recorders that keep the types that belong to none: one is enough. */
export const globalRecorders = gathering(recordersOfGlobalTypes);
