import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { own } from './own.ts';
import { ec2 } from './service.ts';

export const transitGateway = collects(
  'aws.ec2.transit-gateway',
  own(
    each(
      ec2,
      'DescribeTransitGateways',
      { MaxResults: 1000, Filters: [{ Name: 'state', Values: ['available', 'modifying'] }] },
      ({ TransitGateways }) => TransitGateways,
    ),
  ),
  ({ TransitGatewayId }, place) => arnOf(place, 'ec2', `transit-gateway/${TransitGatewayId}`),
).facts({
  acceptsSharedAttachments: ({ Options }) =>
    derived(
      { setting: given(Options?.AutoAcceptSharedAttachments) },
      ({ setting }) => setting === 'enable',
    ),
});
