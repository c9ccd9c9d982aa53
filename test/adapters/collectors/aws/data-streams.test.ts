import { describe, expect, it } from 'vitest';
import { cluster as emrCluster } from '#adapters/collectors/aws/emr/cluster.ts';
import { regionSettings } from '#adapters/collectors/aws/emr/region-settings.ts';
import { cluster as kafkaCluster } from '#adapters/collectors/aws/kafka/cluster.ts';
import { stream } from '#adapters/collectors/aws/kinesis/stream.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

describe('an EMR cluster', () => {
  const factsOf = async (cluster: object, configuration: string | null) => {
    const listed = { SecurityConfigurations: [{ Name: 'ours' }] };
    const found = await factsFound(emrCluster, {
      ListClusters: { Clusters: [{ Id: 'j-1' }] },
      DescribeCluster: { Cluster: { ClusterArn: 'one', ...cluster } },
      ListInstances: { Instances: [{ PublicIpAddress: '203.0.113.7' }, { PublicIpAddress: '' }] },
      ListSecurityConfigurations: configuration === null ? 'Denied' : listed,
      DescribeSecurityConfiguration: { Name: 'ours', SecurityConfiguration: configuration },
    });
    return found['one'] ?? {};
  };
  const encrypts = JSON.stringify({
    EncryptionConfiguration: { EnableAtRestEncryption: true, EnableInTransitEncryption: false },
    AuthenticationConfiguration: { KerberosConfiguration: { Provider: 'ClusterDedicatedKdc' } },
  });
  const ours = { SecurityConfiguration: 'ours' };

  it('does what its security configuration turns on', async () => {
    expect(await factsOf(ours, encrypts)).toMatchObject({
      encryptedAtRest: known(true),
      encryptedInTransit: known(false),
      kerberos: known(true),
    });
    expect(await factsOf(ours, '{}')).toMatchObject({
      encryptedAtRest: known(false),
      encryptedInTransit: known(false),
      kerberos: known(false),
    });
  });

  it('encrypts nothing without one, read or not', async () => {
    const facts = await factsOf({}, null);
    expect(facts['encryptedAtRest']).toEqual(known(false));
  });

  it('is unknown where its configuration is not read, not listed or not understood', async () => {
    const unreadBy = async (...given: Parameters<typeof factsOf>) =>
      (await factsOf(...given))['encryptedAtRest'];
    expect(await unreadBy(ours, null)).toEqual(unread('denied'));
    expect(await unreadBy({ SecurityConfiguration: 'gone' }, encrypts)).toEqual(unread('absent'));
    expect(await unreadBy(ours, 'not JSON')).toEqual(unread('malformed'));
  });

  it('shows its public addresses', async () => {
    const facts = await factsOf({}, encrypts);
    expect(facts['publicAddresses']).toEqual(known(['203.0.113.7']));
  });
});

it('EMR blocks public access as its region says', async () => {
  const blocks = async (BlockPublicSecurityGroupRules: boolean) => {
    const found = await factsFound(regionSettings, {
      GetBlockPublicAccessConfiguration: {
        BlockPublicAccessConfiguration: { BlockPublicSecurityGroupRules },
      },
    });
    return Object.values(found)[0]?.['blocksPublicAccess'];
  };
  expect(await blocks(true)).toEqual(known(true));
  expect(await blocks(false)).toEqual(known(false));
});

describe('an MSK cluster', () => {
  const factsOf = async (Provisioned: object, ClusterType = 'PROVISIONED') => {
    const found = await factsFound(kafkaCluster, {
      ListClustersV2: { ClusterInfoList: [{ ClusterArn: 'one', ClusterType, Provisioned }] },
      ListKafkaVersions: {
        KafkaVersions: [
          { Version: '3.8.x', Status: 'ACTIVE' },
          { Version: '2.8.1', Status: 'DEPRECATED' },
        ],
      },
    });
    return found['one'];
  };

  it('tells its settings', async () => {
    const facts = await factsOf({
      BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'DISABLED' } } },
      CurrentBrokerSoftwareInfo: { KafkaVersion: '3.8.x' },
      ClientAuthentication: { Unauthenticated: { Enabled: false } },
      EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } },
      LoggingInfo: { BrokerLogs: { S3: { Enabled: true } } },
    });
    expect(facts).toEqual({
      clientEncryption: known('TLS'),
      brokerEncryption: known(true),
      unauthenticatedAccess: known(false),
      publicAccess: known(false),
      brokerLogs: known(true),
      versionStatus: known('ACTIVE'),
    });
  });

  it('lets everyone in where no way to prove oneself was chosen', async () => {
    expect((await factsOf({}))?.['unauthenticatedAccess']).toEqual(known(true));
    const iam = { ClientAuthentication: { Sasl: { Iam: { Enabled: true } } } };
    expect((await factsOf(iam))?.['unauthenticatedAccess']).toEqual(unread('absent'));
  });

  it.each([
    ['2.8.1', known('DEPRECATED')],
    ['1.0.0', unread('absent')],
  ])('is of version %s', async (KafkaVersion, expected) => {
    const facts = await factsOf({ CurrentBrokerSoftwareInfo: { KafkaVersion } });
    expect(facts?.['versionStatus']).toEqual(expected);
  });

  it('has none of these settings where it is serverless', async () => {
    expect(await factsOf({}, 'SERVERLESS')).toBeUndefined();
  });
});

it.each([
  ['KMS', true],
  ['NONE', false],
])('a Kinesis stream is encrypted by %s: %s', async (EncryptionType, expected) => {
  const found = await factsFound(stream, {
    ListStreams: { StreamNames: ['events'] },
    DescribeStreamSummary: {
      StreamDescriptionSummary: { EncryptionType, RetentionPeriodHours: 24 },
    },
  });
  expect(found['arn:aws:kinesis:eu-west-3:111122223333:stream/events']).toEqual({
    encrypted: known(expected),
    retentionHours: known(24),
  });
});
