import { outsideUnion } from '#core/domain/derive/union-regions.ts';
import { derived, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { daysSince } from '../place.ts';
import { instances } from './instances.ts';
import { tlsParametersOnly, tlsRequired } from './required-tls.ts';
import { rds } from './service.ts';
import { majorVersions, standardSupportEndsInDays } from './standard-support.ts';

/** A replica is named in its own region, and by its ARN from another one. */
const regionElsewhere = (replica: string): readonly string[] => {
  const [, , , region] = replica.split(':');
  return region ? [region] : [];
};

export const instance = collects(
  'aws.rds.instance',
  instances,
  ({ DBInstanceArn, DBInstanceIdentifier }) => DBInstanceArn ?? `${DBInstanceIdentifier}`,
)
  .facts({
    region: (_, { region }) => known(region),
    replicaRegionsOutsideUnion: ({ ReadReplicaDBInstanceIdentifiers }) =>
      derived({ replicas: given(ReadReplicaDBInstanceIdentifiers) }, ({ replicas }) =>
        outsideUnion(replicas.flatMap(regionElsewhere)),
      ),
    engine: ({ Engine }) => given(Engine),
    inCluster: ({ DBClusterIdentifier }) => known(DBClusterIdentifier !== undefined),
    isReadReplica: ({
      ReadReplicaSourceDBInstanceIdentifier,
      ReadReplicaSourceDBClusterIdentifier,
    }) =>
      known(
        ReadReplicaSourceDBInstanceIdentifier !== undefined ||
          ReadReplicaSourceDBClusterIdentifier !== undefined,
      ),
    encrypted: ({ StorageEncrypted }) => given(StorageEncrypted),
    publiclyAccessible: ({ PubliclyAccessible }) => given(PubliclyAccessible),
    autoMinorVersionUpgrade: ({ AutoMinorVersionUpgrade }) => given(AutoMinorVersionUpgrade),
    multiAz: ({ MultiAZ }) => given(MultiAZ),
    deletionProtection: ({ DeletionProtection }) => given(DeletionProtection),
    backupRetentionDays: ({ BackupRetentionPeriod }) => given(BackupRetentionPeriod),
    iamAuthentication: ({ IAMDatabaseAuthenticationEnabled }) =>
      given(IAMDatabaseAuthenticationEnabled),
    exportedLogs: ({ EnabledCloudwatchLogsExports }) => orDefault(EnabledCloudwatchLogsExports, []),
    enhancedMonitoringSeconds: ({ MonitoringInterval }) => given(MonitoringInterval),
    administratorName: ({ MasterUsername }) => given(MasterUsername),
    certificateExpiresInDays: ({ CertificateDetails }, place) =>
      CertificateDetails?.ValidTill
        ? known(-daysSince(place, CertificateDetails.ValidTill))
        : unread('absent'),
  })
  .readAll(
    rds,
    'DescribeDBParameters',
    ({ DBParameterGroups }) => ({
      DBParameterGroupName: DBParameterGroups?.[0]?.DBParameterGroupName,
      ...tlsParametersOnly,
    }),
    ({ Parameters }) => Parameters,
    { tlsRequired },
  )
  .join(
    { majorVersions },
    {
      standardSupportEndsInDays: ({ majorVersions: versions }, item, place) =>
        versions.known ? standardSupportEndsInDays(versions.value, item, place) : versions,
    },
  )
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
