import { known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { dax } from './service.ts';

export const cluster = collects(
  'aws.dax.cluster',
  each(dax, 'DescribeClusters', {}, ({ Clusters }) => Clusters),
  ({ ClusterArn, ClusterName }) => ClusterArn ?? `${ClusterName}`,
).facts({
  encryptedAtRest: ({ SSEDescription }) => whetherIs(SSEDescription?.Status, 'ENABLED'),
  encryptedInTransit: ({ ClusterEndpointEncryptionType }) =>
    whetherIs(ClusterEndpointEncryptionType, 'TLS'),
  zones: ({ Nodes }) => {
    const zones = Nodes?.map(({ AvailabilityZone }) => AvailabilityZone);
    return zones?.every((zone) => zone !== undefined) ? known(zones) : unread('absent');
  },
});
