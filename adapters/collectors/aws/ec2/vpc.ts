import type { FlowLog, Vpc, VpcEndpoint } from '@aws-sdk/client-ec2';
import { derived, type Fact } from '#core/domain/fact.ts';
import type { FactsOfKind } from '#core/domain/resource.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { allNetworkInterfaces, allSubnets } from './lookups.ts';
import { own } from './own.ts';
import { ec2 } from './service.ts';
import { vpcEndpoints } from './vpc-endpoint.ts';

const flowLogs = allOf(
  each(ec2, 'DescribeFlowLogs', { MaxResults: 1000 }, ({ FlowLogs }) => FlowLogs),
);

type Logged = FactsOfKind<'aws.ec2.vpc'>['loggedTraffic'];

const loggedBy = (logs: readonly FlowLog[]): Logged => {
  const types = new Set(logs.map(({ TrafficType }) => TrafficType));
  if (types.has('ALL') || (types.has('REJECT') && types.has('ACCEPT'))) return 'all';
  if (types.has('REJECT')) return 'rejected';
  return types.has('ACCEPT') ? 'accepted' : 'none';
};

const works = ({ FlowLogStatus, DeliverLogsStatus }: FlowLog): boolean =>
  FlowLogStatus === 'ACTIVE' && DeliverLogsStatus !== 'FAILED';

const loggedTraffic = (
  found: { readonly flowLogs: Fact<readonly FlowLog[]> },
  { VpcId }: Vpc,
): Fact<Logged> =>
  derived(found, ({ flowLogs: logs }) =>
    loggedBy(logs.filter((log) => log.ResourceId === VpcId && works(log))),
  );

const hasS3Endpoint = (
  found: { readonly endpoints: Fact<readonly VpcEndpoint[]> },
  { VpcId }: Vpc,
): Fact<boolean> =>
  derived(found, ({ endpoints }) =>
    endpoints.some((one) => one.VpcId === VpcId && one.ServiceName?.endsWith('.s3')),
  );

export const vpc = collects(
  'aws.ec2.vpc',
  own(each(ec2, 'DescribeVpcs', { MaxResults: 1000 }, ({ Vpcs }) => Vpcs)),
  ({ VpcId }, place) => arnOf(place, 'ec2', `vpc/${VpcId}`),
)
  .facts({ isDefault: ({ IsDefault }) => given(IsDefault) })
  .join({ flowLogs }, { loggedTraffic })
  .join({ endpoints: allOf(vpcEndpoints) }, { hasS3Endpoint })
  .join(
    { interfaces: allNetworkInterfaces },
    {
      interfaces: (found, { VpcId }) =>
        derived(found, ({ interfaces }) => interfaces.filter((one) => one.VpcId === VpcId).length),
    },
  )
  .join(
    { subnets: allSubnets },
    {
      zones: (found, { VpcId }) =>
        derived(
          found,
          ({ subnets }) =>
            new Set(subnets.filter((one) => one.VpcId === VpcId).map((one) => one.AvailabilityZone))
              .size,
        ),
    },
  );
