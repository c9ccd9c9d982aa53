import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { allRouteTables } from './lookups.ts';
import { ec2 } from './service.ts';

/** A deleted one stays listed for an hour; a failed one costs nothing. */
export const natGateway = collects(
  'aws.ec2.nat-gateway',
  each(
    ec2,
    'DescribeNatGateways',
    { MaxResults: 1000, Filter: [{ Name: 'state', Values: ['pending', 'available'] }] },
    ({ NatGateways }) => NatGateways,
  ),
  ({ NatGatewayId }, place) => arnOf(place, 'ec2', `natgateway/${NatGatewayId}`),
).join(
  { tables: allRouteTables },
  {
    routeTables: (found, { NatGatewayId: id }) =>
      derived(
        found,
        ({ tables }) =>
          tables.filter(({ Routes }) => Routes?.some(({ NatGatewayId }) => NatGatewayId === id))
            .length,
      ),
  },
);
