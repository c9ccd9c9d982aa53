import type { ConfigurationRecorder, DeliveryChannelStatus } from '@aws-sdk/client-config-service';
import { known } from '#core/domain/fact.ts';
import type { AwsConfigFacts } from '#core/domain/resources/aws-config.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { recordsAllTypes } from './recording-group.ts';
import { config } from './service.ts';

const hasServiceLinkedRole = ({ roleARN }: ConfigurationRecorder): boolean =>
  roleARN?.includes(':role/aws-service-role/config.amazonaws.com/') ?? false;

/** The last delivery of each sort failed or did not; one that has nowhere to go is not applicable. */
const deliveryOf = (
  channels: readonly DeliveryChannelStatus[] = [],
): AwsConfigFacts['aws.config.region']['delivery'] => {
  if (channels.length === 0) return 'none';
  const statuses = channels.flatMap((channel) => [
    channel.configHistoryDeliveryInfo?.lastStatus,
    channel.configSnapshotDeliveryInfo?.lastStatus,
    channel.configStreamDeliveryInfo?.lastStatus,
  ]);
  return statuses.includes('Failure') ? 'failing' : 'working';
};

export const region = collects('aws.config.region', theOnly, (_, place) =>
  arnOf(place, 'config', 'region'),
)
  .read(config, 'DescribeConfigurationRecorderStatus', () => ({}), {
    recording: ({ ConfigurationRecordersStatus = [] }) =>
      known(ConfigurationRecordersStatus.some(({ recording }) => recording)),
  })
  .read(config, 'DescribeConfigurationRecorders', () => ({}), {
    allTypesRecorded: ({ ConfigurationRecorders = [] }) =>
      known(ConfigurationRecorders.some(({ recordingGroup }) => recordsAllTypes(recordingGroup))),
    serviceLinkedRole: ({ ConfigurationRecorders = [] }) =>
      known(ConfigurationRecorders.some(hasServiceLinkedRole)),
  })
  .read(config, 'DescribeDeliveryChannelStatus', () => ({}), {
    delivery: ({ DeliveryChannelsStatus }) => known(deliveryOf(DeliveryChannelsStatus)),
  });
