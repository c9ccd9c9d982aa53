import { known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf, daysSince } from '../place.ts';
import { ssm } from './service.ts';

export const managedNodes = each(
  ssm,
  'DescribeInstanceInformation',
  { MaxResults: 50 },
  ({ InstanceInformationList }) => InstanceInformationList,
);

export const managedNode = collects('aws.ssm.managed-node', managedNodes, ({ InstanceId }, place) =>
  arnOf(place, 'ssm', `managed-instance/${InstanceId}`),
)
  .facts({
    pingStatus: ({ PingStatus }) =>
      oneOfThose(PingStatus, ['Online', 'ConnectionLost', 'Inactive']),
    agentIsLatest: ({ IsLatestVersion }) => given(IsLatestVersion),
  })
  .readAll(
    ssm,
    'DescribeInstancePatchStates',
    ({ InstanceId }) => ({ InstanceIds: [`${InstanceId}`] }),
    ({ InstancePatchStates }) => InstancePatchStates,
    {
      patchScanned: (states) => known(states.length > 0),
      missingPatches: ([state]) => given(state?.MissingCount),
      failedPatches: ([state]) => given(state?.FailedCount),
      patchScanAgeDays: ([state], _, place) =>
        state?.OperationEndTime
          ? known(daysSince(place, state.OperationEndTime))
          : unread('absent'),
    },
  );
