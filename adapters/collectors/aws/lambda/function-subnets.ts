import type { Subnet } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { ec2 } from '../ec2/service.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';

/** Those that other accounts share included: a function may be in one. */
export const subnets = allOf(
  each(ec2, 'DescribeSubnets', { MaxResults: 1000 }, ({ Subnets }) => Subnets),
);

/** The zones that some subnets lie in, each once. */
export const zonesOf = (
  ids: readonly string[],
  all: readonly Subnet[],
): Fact<readonly string[]> => {
  const zones = ids.map((id) => all.find(({ SubnetId }) => SubnetId === id)?.AvailabilityZone);
  const found = zones.flatMap((zone) => zone ?? []);
  return found.length === zones.length ? known([...new Set(found)]) : unread('absent');
};
