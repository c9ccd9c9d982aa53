import type { TunnelOption, VpnConnection } from '@aws-sdk/client-ec2';
import { derived, type Fact } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, only } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';

const countTunnels = (
  { Options }: VpnConnection,
  counts: (tunnel: TunnelOption) => boolean,
): Fact<number> =>
  derived(
    { tunnels: given(Options?.TunnelOptions) },
    ({ tunnels }) => tunnels.filter(counts).length,
  );

/** Both versions are accepted where none is chosen, as the API documents. */
const acceptsIkeV1 = ({ IkeVersions: versions = [] }: TunnelOption): boolean =>
  versions.length === 0 || versions.some(({ Value }) => Value === 'ikev1');

/** The answer also holds the keys of the tunnels: nothing of it is kept but these facts. */
export const vpnConnection = collects(
  'aws.ec2.vpn-connection',
  only(
    each(ec2, 'DescribeVpnConnections', {}, ({ VpnConnections }) => VpnConnections),
    ({ State }) => State === 'available',
  ),
  ({ VpnConnectionId }, place) => arnOf(place, 'ec2', `vpn-connection/${VpnConnectionId}`),
).facts({
  tunnelsUp: ({ VgwTelemetry }) =>
    derived(
      { tunnels: given(VgwTelemetry) },
      ({ tunnels }) => tunnels.filter(({ Status }) => Status === 'UP').length,
    ),
  tunnelsWithLogs: (connection) =>
    countTunnels(
      connection,
      ({ LogOptions }) => LogOptions?.CloudWatchLogOptions?.LogEnabled === true,
    ),
  tunnelsWithIkeV1: (connection) => countTunnels(connection, acceptsIkeV1),
});
