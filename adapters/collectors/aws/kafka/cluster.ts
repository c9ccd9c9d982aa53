import type {
  ClientAuthentication,
  KafkaVersion,
  LoggingInfo,
  Provisioned,
} from '@aws-sdk/client-kafka';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each, only } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { kafka } from './service.ts';

/** Where no way to prove oneself was ever chosen, everyone may connect. */
const unauthenticatedAccess = (clients: ClientAuthentication | undefined): Fact<boolean> =>
  clients === undefined ? known(true) : given(clients.Unauthenticated?.Enabled);

const keepsLogs = ({ BrokerLogs }: LoggingInfo): boolean =>
  [BrokerLogs?.CloudWatchLogs, BrokerLogs?.Firehose, BrokerLogs?.S3].some(
    (destination) => destination?.Enabled === true,
  );

const statusOf = (
  versions: readonly KafkaVersion[],
  provisioned: Provisioned | undefined,
): Fact<'ACTIVE' | 'DEPRECATED'> => {
  const running = provisioned?.CurrentBrokerSoftwareInfo?.KafkaVersion;
  const version = versions.find(({ Version }) => Version !== undefined && Version === running);
  return oneOfThose(version?.Status, ['ACTIVE', 'DEPRECATED']);
};

const versions = allOf(each(kafka, 'ListKafkaVersions', {}, ({ KafkaVersions }) => KafkaVersions));

// A serverless cluster has none of these settings: TLS and IAM are all it knows.
export const cluster = collects(
  'aws.kafka.cluster',
  only(
    each(kafka, 'ListClustersV2', {}, ({ ClusterInfoList }) => ClusterInfoList),
    ({ ClusterType }) => ClusterType !== 'SERVERLESS',
  ),
  ({ ClusterArn, ClusterName }) => ClusterArn ?? `${ClusterName}`,
)
  .facts({
    clientEncryption: ({ Provisioned: settings }) =>
      oneOfThose(settings?.EncryptionInfo?.EncryptionInTransit?.ClientBroker, [
        'TLS',
        'TLS_PLAINTEXT',
        'PLAINTEXT',
      ]),
    brokerEncryption: ({ Provisioned: settings }) =>
      given(settings?.EncryptionInfo?.EncryptionInTransit?.InCluster),
    unauthenticatedAccess: ({ Provisioned: settings }) =>
      settings ? unauthenticatedAccess(settings.ClientAuthentication) : unread('absent'),
    publicAccess: ({ Provisioned: settings }) => {
      const type = settings?.BrokerNodeGroupInfo?.ConnectivityInfo?.PublicAccess?.Type;
      return type === undefined ? unread('absent') : known(type !== 'DISABLED');
    },
    brokerLogs: ({ Provisioned: settings }) =>
      settings
        ? orDefault(settings.LoggingInfo && keepsLogs(settings.LoggingInfo), false)
        : unread('absent'),
  })
  .join(
    { versions },
    {
      versionStatus: ({ versions: all }, { Provisioned: settings }) =>
        all.known ? statusOf(all.value, settings) : all,
    },
  );
