import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { derived, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { autoscaling } from './service.ts';

/** What holds whoever fails its health check in service. */
const kept = new Set(['HealthCheck', 'ReplaceUnhealthy', 'Terminate', 'Launch']);

/** An answer leaves out what a group does not have. */
const isBalanced = (group: AutoScalingGroup): boolean =>
  [group.LoadBalancerNames, group.TargetGroupARNs, group.TrafficSources].some(
    (sources) => sources !== undefined && sources.length > 0,
  );

export const group = collects(
  'aws.autoscaling.group',
  each(
    autoscaling,
    'DescribeAutoScalingGroups',
    { MaxRecords: 100 },
    ({ AutoScalingGroups }) => AutoScalingGroups,
  ),
  ({ AutoScalingGroupARN }) => `${AutoScalingGroupARN}`,
).facts({
  zones: ({ AvailabilityZones }) => given(AvailabilityZones?.length),
  launchesFrom: ({ LaunchConfigurationName }) =>
    known(LaunchConfigurationName === undefined ? 'launch-template' : 'launch-configuration'),
  isBalanced: (one) => known(isBalanced(one)),
  checksHealthByLoadBalancer: ({ HealthCheckType }) =>
    derived({ types: given(HealthCheckType) }, ({ types }) =>
      types.split(',').some((type) => type === 'ELB' || type === 'VPC_LATTICE'),
    ),
  suspendedRepairs: ({ SuspendedProcesses }) =>
    known(
      (SuspendedProcesses ?? [])
        .flatMap(({ ProcessName }) => ProcessName ?? [])
        .filter((name) => kept.has(name)),
    ),
});
