import type { LoadBalancerAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Fact, known, unread } from '#core/domain/fact.ts';

/** A kind of load balancer that lacks an attribute does not tell it. */
export const attribute = (
  all: readonly LoadBalancerAttribute[] | undefined,
  key: string,
): string | undefined => all?.find(({ Key }) => Key === key)?.Value;

export const flag = (
  all: readonly LoadBalancerAttribute[] | undefined,
  key: string,
): Fact<boolean> => {
  const value = attribute(all, key);
  return value === undefined ? unread('absent') : known(value === 'true');
};
