import type { ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import { applicationAutoscaling } from '../applicationautoscaling/service.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';

/** All by which a table or an index scales; a target that is registered without one stays as it is. */
export const scalingPolicies = allOf(
  each(
    applicationAutoscaling,
    'DescribeScalingPolicies',
    { ServiceNamespace: 'dynamodb' },
    ({ ScalingPolicies }) => ScalingPolicies,
  ),
);

const dimensions = {
  read: 'dynamodb:table:ReadCapacityUnits',
  write: 'dynamodb:table:WriteCapacityUnits',
} as const;

const capacities = ['read', 'write'] as const;

export const scaledCapacities = (policies: readonly ScalingPolicy[], table: string) =>
  capacities.filter((capacity) =>
    policies.some(
      ({ ResourceId, ScalableDimension }) =>
        ResourceId === `table/${table}` && ScalableDimension === dimensions[capacity],
    ),
  );
