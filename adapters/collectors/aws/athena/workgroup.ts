import type { WorkGroupConfiguration } from '@aws-sdk/client-athena';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { athena } from './service.ts';

/** Results that Athena manages are always encrypted; those in a bucket as this says. */
const encryptsResults = ({
  ManagedQueryResultsConfiguration,
  ResultConfiguration,
}: WorkGroupConfiguration): boolean =>
  ManagedQueryResultsConfiguration?.Enabled === true ||
  ResultConfiguration?.EncryptionConfiguration?.EncryptionOption !== undefined;

export const workgroup = collects(
  'aws.athena.workgroup',
  each(athena, 'ListWorkGroups', {}, ({ WorkGroups }) => WorkGroups),
  ({ Name }, place) => arnOf(place, 'athena', `workgroup/${Name}`),
)
  .facts({ enabled: ({ State }) => whetherIs(State, 'ENABLED') })
  .read(athena, 'GetWorkGroup', ({ Name }) => ({ WorkGroup: Name }), {
    enforcesSettings: ({ WorkGroup }) =>
      given(WorkGroup?.Configuration?.EnforceWorkGroupConfiguration),
    encryptsResults: ({ WorkGroup }) => known(encryptsResults(WorkGroup?.Configuration ?? {})),
    publishesMetrics: ({ WorkGroup }) =>
      given(WorkGroup?.Configuration?.PublishCloudWatchMetricsEnabled),
    scanLimitInBytes: ({ WorkGroup }) =>
      known(WorkGroup?.Configuration?.BytesScannedCutoffPerQuery ?? null),
  });
