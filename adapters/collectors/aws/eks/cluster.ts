import type { Cluster, ClusterVersionInformation } from '@aws-sdk/client-eks';
import { clusterEndpoint } from '#core/domain/derive/cluster-endpoint.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { allOfThose, given, oneOfThose, orDefault } from '../given.ts';
import { described, each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { eks } from './service.ts';

export const clusterNames = each(
  eks,
  'ListClusters',
  { maxResults: 100 },
  ({ clusters }) => clusters,
);

const versions = allOf(
  each(
    eks,
    'DescribeClusterVersions',
    { includeAll: true },
    ({ clusterVersions }) => clusterVersions,
  ),
);

const supports = {
  STANDARD_SUPPORT: 'standard',
  EXTENDED_SUPPORT: 'extended',
  UNSUPPORTED: 'none',
} as const;

const supportOf = (all: readonly ClusterVersionInformation[], { version }: Cluster) => {
  const found = all.find(({ clusterVersion }) => clusterVersion === version)?.versionStatus;
  return found ? known(supports[found]) : unread('absent');
};

const endpointOf = ({ resourcesVpcConfig }: Cluster) => {
  const { endpointPublicAccess, publicAccessCidrs } = resourcesVpcConfig ?? {};
  return endpointPublicAccess === undefined
    ? unread('absent')
    : clusterEndpoint(endpointPublicAccess, publicAccessCidrs ?? []);
};

const secretsKeyOf = ({ encryptionConfig = [] }: Cluster): Fact<string | null> => {
  const secrets = encryptionConfig.find(({ resources }) => resources?.includes('secrets'));
  return orDefault(secrets?.provider?.keyArn, null);
};

const logsOf = ({ logging }: Cluster) =>
  logging?.clusterLogging
    ? allOfThose(
        logging.clusterLogging.flatMap(({ enabled, types = [] }) => (enabled ? types : [])),
        ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
      )
    : unread('absent');

export const cluster = collects(
  'aws.eks.cluster',
  described(
    clusterNames,
    1,
    eks,
    'DescribeCluster',
    ([name]) => ({ name }),
    ({ cluster: found }) => (found ? [found] : []),
  ),
  ({ arn }) => arn ?? '',
)
  .facts({
    endpoint: endpointOf,
    secretsKey: secretsKeyOf,
    logs: logsOf,
    deletionProtection: ({ deletionProtection }) => given(deletionProtection),
    authenticationMode: ({ accessConfig }) =>
      oneOfThose(accessConfig?.authenticationMode, ['API', 'API_AND_CONFIG_MAP', 'CONFIG_MAP']),
  })
  .join(
    { versions },
    {
      versionSupport: ({ versions: all }, item) => (all.known ? supportOf(all.value, item) : all),
    },
  )
  .relations(({ roleArn }) => (roleArn ? [{ type: 'holds-role', to: roleArn }] : []));
