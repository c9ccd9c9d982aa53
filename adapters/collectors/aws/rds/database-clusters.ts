import type { DBCluster } from '@aws-sdk/client-rds';
import type { Relation } from '#core/domain/audit/relation.ts';
import { given, orDefault } from '../given.ts';
import { each, type Listing, only } from '../listing.ts';
import type { rds } from './service.ts';

/** DescribeDBClusters tells of Aurora, DocumentDB and Neptune alike. */
export const databaseClusters = (
  service: typeof rds,
  counts: (cluster: DBCluster) => boolean,
): Listing<DBCluster> =>
  only(
    each(service, 'DescribeDBClusters', {}, ({ DBClusters }) => DBClusters),
    counts,
  );

export const arnOfCluster = ({ DBClusterArn, DBClusterIdentifier }: DBCluster): string =>
  DBClusterArn ?? `${DBClusterIdentifier}`;

/** What a cluster tells of itself, whichever its engine. */
export const clusterFacts = {
  encrypted: ({ StorageEncrypted }: DBCluster) => given(StorageEncrypted),
  deletionProtection: ({ DeletionProtection }: DBCluster) => given(DeletionProtection),
  backupRetentionDays: ({ BackupRetentionPeriod }: DBCluster) => given(BackupRetentionPeriod),
  multiAz: ({ MultiAZ }: DBCluster) => given(MultiAZ),
  exportedLogs: ({ EnabledCloudwatchLogsExports }: DBCluster) =>
    orDefault(EnabledCloudwatchLogsExports, []),
};

export const clusterIamAuthentication = ({ IAMDatabaseAuthenticationEnabled }: DBCluster) =>
  given(IAMDatabaseAuthenticationEnabled);

export const clusterRelations = ({ KmsKeyId }: DBCluster): readonly Relation[] =>
  KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : [];
