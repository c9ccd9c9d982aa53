import type { LoadBalancerAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';
import { derived, type Fact } from '#core/domain/fact.ts';
import { given } from '../given.ts';

/** A kind of load balancer that lacks an attribute does not tell it. */
export const attribute = (
  all: readonly LoadBalancerAttribute[] | undefined,
  key: string,
): Fact<string> => given(all?.find(({ Key }) => Key === key)?.Value);

export const flag = (
  all: readonly LoadBalancerAttribute[] | undefined,
  key: string,
): Fact<boolean> => derived({ value: attribute(all, key) }, ({ value }) => value === 'true');
