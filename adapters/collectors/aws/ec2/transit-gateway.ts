import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, only } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';

export const transitGateway = collects(
  'aws.ec2.transit-gateway',
  only(
    each(
      ec2,
      'DescribeTransitGateways',
      { MaxResults: 1000 },
      ({ TransitGateways }) => TransitGateways,
    ),
    ({ OwnerId, State }, { account }) => OwnerId === account && State !== 'deleted',
  ),
  ({ TransitGatewayId }, place) => arnOf(place, 'ec2', `transit-gateway/${TransitGatewayId}`),
).facts({
  acceptsSharedAttachments: ({ Options }) =>
    derived(
      { setting: given(Options?.AutoAcceptSharedAttachments) },
      ({ setting }) => setting === 'enable',
    ),
});
