import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  AllocateAddressCommand,
  AssociateAddressCommand,
  CreateFlowLogsCommand,
  CreateNatGatewayCommand,
  CreateNetworkInterfaceCommand,
  CreateRouteCommand,
  CreateTransitGatewayCommand,
  CreateVpcEndpointCommand,
  CreateVpcEndpointServiceConfigurationCommand,
  DescribeNetworkAclsCommand,
  type IpPermission,
  ModifySubnetAttributeCommand,
  ModifyVpcEndpointServicePermissionsCommand,
  ReplaceNetworkAclAssociationCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateLoadBalancerCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';
import {
  aclIn,
  defaultGroupOf,
  ec2,
  groupIn,
  listOfEveryone,
  peeringOf,
  subnetIn,
  tableTo,
  vpcOf,
} from './seed/networks.ts';

const everyone = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

const me = { AWS: 'arn:aws:iam::123456789012:root' };
const partner = 'arn:aws:iam::210987654321:root';

const open = (port: number, to: Partial<IpPermission>): IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  ...to,
});

const groups = async (VpcId: string, SubnetId: string) => {
  const web = await groupIn(VpcId, 'web', [open(443, everyone)]);
  await ec2.send(new CreateNetworkInterfaceCommand({ SubnetId, Groups: [web] }));
  const listed = { PrefixListIds: [{ PrefixListId: await listOfEveryone() }] };
  const ports = [22, 445, 2375, 5432].map((port) => open(port, listed));
  const wide = await groupIn(VpcId, 'wide', [{ IpProtocol: '-1', ...everyone }]);
  return {
    'web group': web,
    'listed group': await groupIn(VpcId, 'listed', ports),
    'wide group': wide,
  };
};

const acls = async (VpcId: string, subnet: string) => {
  const closed = await aclIn(VpcId, [22, 23, 3389, 5900, 5985, 5986]);
  const { NetworkAcls = [] } = await ec2.send(new DescribeNetworkAclsCommand({}));
  const association = NetworkAcls.flatMap(({ Associations = [] }) => Associations).find(
    ({ SubnetId }) => SubnetId === subnet,
  );
  await ec2.send(
    new ReplaceNetworkAclAssociationCommand({
      NetworkAclId: closed,
      AssociationId: association?.NetworkAclAssociationId,
    }),
  );
  return { 'closed acl': closed, 'open acl': await aclIn(VpcId, []) };
};

const addresses = async (NetworkInterfaceId: string | undefined) => {
  const [used, idle] = await Promise.all(
    [1, 2].map(() => ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }))),
  );
  await ec2.send(
    new AssociateAddressCommand({ AllocationId: used?.AllocationId, NetworkInterfaceId }),
  );
  return { 'used address': used?.AllocationId ?? '', 'idle address': idle?.AllocationId ?? '' };
};

const gateways = async (SubnetId: string, RouteTableId: string) => {
  const make = async (): Promise<string> => {
    const { AllocationId } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    const made = await ec2.send(new CreateNatGatewayCommand({ SubnetId, AllocationId }));
    return made.NatGateway?.NatGatewayId ?? '';
  };
  const used = await make();
  await ec2.send(
    new CreateRouteCommand({
      RouteTableId,
      NatGatewayId: used,
      DestinationCidrBlock: '0.0.0.0/0',
    }),
  );
  return { 'used gateway': used, 'idle gateway': await make() };
};

const endpoint = async (
  VpcId: string,
  service: string,
  SubnetIds: string[] | undefined,
  Principal: '*' | { readonly AWS: string },
) => {
  const { VpcEndpoint } = await ec2.send(
    new CreateVpcEndpointCommand({
      VpcId,
      VpcEndpointType: SubnetIds ? 'Interface' : 'Gateway',
      ServiceName: `com.amazonaws.${region}.${service}`,
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal, Action: '*', Resource: '*' }],
      }),
      ...(SubnetIds ? { SubnetIds } : {}),
    }),
  );
  return VpcEndpoint?.VpcEndpointId ?? '';
};

const balancer = async (Name: string, subnet: string): Promise<string> => {
  const { LoadBalancers = [] } = await new ElasticLoadBalancingV2Client(toMoto()).send(
    new CreateLoadBalancerCommand({ Name, Type: 'network', Subnets: [subnet] }),
  );
  return LoadBalancers[0]?.LoadBalancerArn ?? '';
};

const endpointService = async (
  NetworkLoadBalancer: string,
  AcceptanceRequired: boolean,
  consumer: string,
) => {
  const { ServiceConfiguration } = await ec2.send(
    new CreateVpcEndpointServiceConfigurationCommand({
      AcceptanceRequired,
      NetworkLoadBalancerArns: [NetworkLoadBalancer],
    }),
  );
  const ServiceId = ServiceConfiguration?.ServiceId ?? '';
  const AddAllowedPrincipals = [consumer];
  await ec2.send(
    new ModifyVpcEndpointServicePermissionsCommand({ ServiceId, AddAllowedPrincipals }),
  );
  return ServiceId;
};

const transitGateway = async (AutoAcceptSharedAttachments: 'enable' | 'disable') => {
  const made = await ec2.send(
    new CreateTransitGatewayCommand({ Options: { AutoAcceptSharedAttachments } }),
  );
  return made.TransitGateway?.TransitGatewayId ?? '';
};

const logFlows = async (vpc: string, LogGroupName: string): Promise<void> => {
  await ec2.send(
    new CreateFlowLogsCommand({
      ResourceType: 'VPC',
      ResourceIds: [vpc],
      TrafficType: 'REJECT',
      LogGroupName,
      DeliverLogsPermissionArn: 'arn:aws:iam::123456789012:role/flows',
    }),
  );
};

const seed = async (): Promise<Readonly<Record<string, string>>> => {
  const good = await vpcOf('10.1.0.0/16');
  const bad = await vpcOf('10.2.0.0/16');
  const subnet = await subnetIn(good, 'a', '10.1.1.0/24');
  const other = await subnetIn(good, 'b', '10.1.2.0/24');
  const alone = await subnetIn(bad, 'a', '10.2.1.0/24');
  const MapPublicIpOnLaunch = { Value: true };
  await ec2.send(new ModifySubnetAttributeCommand({ SubnetId: alone, MapPublicIpOnLaunch }));
  const logGroupName = 'flows';
  await new CloudWatchLogsClient(toMoto()).send(new CreateLogGroupCommand({ logGroupName }));
  await logFlows(good, logGroupName);
  await logFlows(bad, 'a group that is not there');
  const { NetworkInterface } = await ec2.send(
    new CreateNetworkInterfaceCommand({ SubnetId: alone }),
  );
  const peering = await peeringOf(good, bad);
  const narrow = await tableTo(good, peering, '10.2.1.0/24');
  return {
    good,
    bad,
    'private subnet': subnet,
    'public subnet': alone,
    'closed default': await defaultGroupOf(good, true),
    'open default': await defaultGroupOf(bad, false),
    ...(await groups(good, subnet)),
    ...(await acls(good, subnet)),
    ...(await addresses(NetworkInterface?.NetworkInterfaceId)),
    ...(await gateways(subnet, narrow)),
    'narrow table': narrow,
    'wide table': await tableTo(good, peering, '10.0.0.0/8'),
    's3 endpoint': await endpoint(good, 's3', undefined, '*'),
    'wide endpoint': await endpoint(good, 'ec2', [subnet, other], me),
    'lone endpoint': await endpoint(bad, 'sts', [alone], '*'),
    'named service': await endpointService(await balancer('named', subnet), true, partner),
    'open service': await endpointService(await balancer('open', alone), false, '*'),
    'careful gateway': await transitGateway('disable'),
    'open gateway': await transitGateway('enable'),
  };
};

describe('Networks of EC2 in an emulated account', () => {
  let resources: readonly AnyResource[];
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    await emptyAccount();
    ids = await seed();
    resources = await collected(['ec2']);
  });

  it.each([
    ['security-group-closes-administration-ports', 'web group', 'listed group'],
    ['security-group-closes-database-ports', 'web group', 'listed group'],
    ['security-group-closes-file-sharing-ports', 'web group', 'listed group'],
    ['security-group-closes-platform-ports', 'web group', 'listed group'],
    ['security-group-does-not-open-every-port', 'listed group', 'wide group'],
    ['security-group-is-used', 'web group', 'wide group'],
    ['default-security-group-lets-nothing-through', 'closed default', 'open default'],
    ['network-acl-closes-administration-ports', 'closed acl', 'open acl'],
    ['network-acl-is-used', 'closed acl', 'open acl'],
    ['vpc-logs-flows', 'good', 'bad'],
    ['vpc-spans-several-zones', 'good', 'bad'],
    ['vpc-reaches-s3-through-endpoint', 'good', 'bad'],
    ['subnet-assigns-no-public-address', 'private subnet', 'public subnet'],
    ['route-table-peers-narrowly', 'narrow table', 'wide table'],
    ['elastic-ip-is-used', 'used address', 'idle address'],
    ['nat-gateway-is-used', 'used gateway', 'idle gateway'],
    ['vpc-endpoint-spans-several-zones', 'wide endpoint', 'lone endpoint'],
    ['vpc-endpoint-policy-is-closed', 'wide endpoint', 's3 endpoint'],
    ['vpc-endpoint-service-approves-connections', 'named service', 'open service'],
    ['vpc-endpoint-service-names-its-consumers', 'named service', 'open service'],
    ['transit-gateway-approves-attachments', 'careful gateway', 'open gateway'],
  ])('%s: on %s, not on %s', (control, passing, failing) => {
    const [good = '', bad = ''] = [ids[passing], ids[failing]];
    const verdicts = verdictsOf(`aws.ec2.${control}`, resources, [good, bad]);
    expect(verdicts).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });
});
