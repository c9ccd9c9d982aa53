import type { Cluster, InstanceState } from '@aws-sdk/client-emr';
import { derived, type Fact, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each, within } from '../listing.ts';
import {
  type ClusterSecurity,
  parseClusterSecurity,
  securityConfigurations,
} from './security-configurations.ts';
import { emr } from './service.ts';

// A cluster that has ended holds nothing, and stays in the list for two months.
const clusters = within(
  each(
    emr,
    'ListClusters',
    { ClusterStates: ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'] },
    ({ Clusters }) => Clusters,
  ),
  ({ Id }) => `${Id}`,
  emr,
  'DescribeCluster',
  ({ Id }) => ({ ClusterId: Id }),
  ({ Cluster: cluster }) => (cluster ? [cluster] : []),
);

interface Described {
  readonly item: {
    readonly Name?: string | undefined;
    readonly SecurityConfiguration?: string | undefined;
  };
}

const securityOf = (
  all: Fact<readonly Described[]>,
  { SecurityConfiguration: name }: Cluster,
): Fact<ClusterSecurity> => {
  if (name === undefined) return known({ atRest: false, inTransit: false, kerberos: false });
  if (!all.known) return all;
  const found = all.value.find(({ item }) => item.Name === name);
  return parseClusterSecurity(found?.item.SecurityConfiguration);
};

const fromSecurity =
  (read: (security: ClusterSecurity) => boolean) =>
  (
    { all }: { readonly all: Fact<readonly Described[]> },
    { item }: { readonly item: Cluster },
  ): Fact<boolean> =>
    derived({ security: securityOf(all, item) }, ({ security }) => read(security));

const running: InstanceState[] = ['RUNNING'];

export const cluster = collects(
  'aws.emr.cluster',
  clusters,
  ({ item: { ClusterArn, Id } }) => ClusterArn ?? `${Id}`,
)
  .facts({ keepsLogs: ({ item: { LogUri } }) => known(LogUri !== undefined) })
  .readAll(
    emr,
    'ListInstances',
    ({ item: { Id } }) => ({ ClusterId: Id, InstanceStates: running }),
    ({ Instances }) => Instances,
    {
      publicAddresses: (instances) =>
        known(instances.flatMap(({ PublicIpAddress }) => PublicIpAddress || [])),
    },
  )
  .join(
    { all: securityConfigurations },
    {
      encryptedAtRest: fromSecurity(({ atRest }) => atRest),
      encryptedInTransit: fromSecurity(({ inTransit }) => inTransit),
      kerberos: fromSecurity(({ kerberos }) => kerberos),
    },
  );
