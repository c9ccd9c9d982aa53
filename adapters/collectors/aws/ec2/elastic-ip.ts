import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ec2 } from './service.ts';

/** Addresses that AWS set up for one of its services are in use, and not the account's to release. */
export const elasticIp = collects(
  'aws.ec2.elastic-ip',
  each(ec2, 'DescribeAddresses', {}, ({ Addresses }) => Addresses),
  ({ AllocationId }, place) => arnOf(place, 'ec2', `elastic-ip/${AllocationId}`),
).facts({
  // DescribeAddresses names an association where there is one.
  isAssociated: ({ AssociationId, ServiceManaged }) =>
    known(AssociationId !== undefined || ServiceManaged !== undefined),
});
