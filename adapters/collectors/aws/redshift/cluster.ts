import type { Parameter } from '@aws-sdk/client-redshift';
import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { redshift } from './service.ts';

const requireSsl = (parameters: readonly Parameter[]) =>
  parameters.find(({ ParameterName }) => ParameterName === 'require_ssl')?.ParameterValue;

export const cluster = collects(
  'aws.redshift.cluster',
  each(redshift, 'DescribeClusters', {}, ({ Clusters }) => Clusters),
  ({ ClusterIdentifier }, place) => arnOf(place, 'redshift', `cluster:${ClusterIdentifier}`),
)
  .facts({
    publiclyAccessible: ({ PubliclyAccessible }) => given(PubliclyAccessible),
    encrypted: ({ Encrypted }) => given(Encrypted),
    enhancedVpcRouting: ({ EnhancedVpcRouting }) => given(EnhancedVpcRouting),
    allowVersionUpgrade: ({ AllowVersionUpgrade }) => given(AllowVersionUpgrade),
    snapshotRetentionDays: ({ AutomatedSnapshotRetentionPeriod }) =>
      given(AutomatedSnapshotRetentionPeriod),
    administratorName: ({ MasterUsername }) => given(MasterUsername),
  })
  .read(redshift, 'DescribeLoggingStatus', ({ ClusterIdentifier }) => ({ ClusterIdentifier }), {
    auditLogging: ({ LoggingEnabled }) => given(LoggingEnabled),
  })
  .readAll(
    redshift,
    'DescribeClusterParameters',
    ({ ClusterParameterGroups }) => ({
      ParameterGroupName: ClusterParameterGroups?.[0]?.ParameterGroupName,
    }),
    ({ Parameters }) => Parameters,
    { tlsRequired: (parameters) => whetherIs(requireSsl(parameters), 'true') },
  )
  .relations(({ KmsKeyId }) => (KmsKeyId ? [{ type: 'encrypted-with', to: KmsKeyId }] : []));
