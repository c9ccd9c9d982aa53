import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';

export const clientVpnEndpoint = collects(
  'aws.ec2.client-vpn-endpoint',
  each(
    ec2,
    'DescribeClientVpnEndpoints',
    { MaxResults: 1000 },
    ({ ClientVpnEndpoints }) => ClientVpnEndpoints,
  ),
  ({ ClientVpnEndpointId }, place) =>
    arnOf(place, 'ec2', `client-vpn-endpoint/${ClientVpnEndpointId}`),
).facts({ logsConnections: ({ ConnectionLogOptions }) => given(ConnectionLogOptions?.Enabled) });
