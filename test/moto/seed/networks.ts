import {
  AuthorizeSecurityGroupIngressCommand,
  CreateManagedPrefixListCommand,
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  CreateVpcPeeringConnectionCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  type IpPermission,
  RevokeSecurityGroupEgressCommand,
} from '@aws-sdk/client-ec2';
import { region, toMoto } from '../moto-account.ts';

export const ec2 = new EC2Client(toMoto());

export const vpcOf = async (CidrBlock: string): Promise<string> =>
  (await ec2.send(new CreateVpcCommand({ CidrBlock }))).Vpc?.VpcId ?? '';

export const subnetIn = async (VpcId: string, zone: string, CidrBlock: string): Promise<string> => {
  const AvailabilityZone = `${region}${zone}`;
  const made = await ec2.send(new CreateSubnetCommand({ VpcId, AvailabilityZone, CidrBlock }));
  return made.Subnet?.SubnetId ?? '';
};

export const groupIn = async (
  VpcId: string,
  name: string,
  IpPermissions: IpPermission[],
): Promise<string> => {
  const { GroupId = '' } = await ec2.send(
    new CreateSecurityGroupCommand({ VpcId, GroupName: name, Description: name }),
  );
  await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  return GroupId;
};

/** A default group of moto lets nothing in from the start, but everything out. */
export const defaultGroupOf = async (VpcId: string, closed: boolean): Promise<string> => {
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  const group = SecurityGroups.find((one) => one.VpcId === VpcId && one.GroupName === 'default');
  const { GroupId = '', IpPermissionsEgress: IpPermissions } = group ?? {};
  if (closed) await ec2.send(new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions }));
  return GroupId;
};

/** The whole of IPv4, in two halves. */
export const listOfEveryone = async (): Promise<string> => {
  const { PrefixList } = await ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: 'everyone',
      MaxEntries: 2,
      AddressFamily: 'IPv4',
      Entries: [{ Cidr: '0.0.0.0/1' }, { Cidr: '128.0.0.0/1' }],
    }),
  );
  return PrefixList?.PrefixListId ?? '';
};

/** A list that admits all, after it has denied what is to be closed. */
export const aclIn = async (VpcId: string, closed: readonly number[]): Promise<string> => {
  const { NetworkAcl } = await ec2.send(new CreateNetworkAclCommand({ VpcId }));
  const { NetworkAclId = '' } = NetworkAcl ?? {};
  const everyone = { NetworkAclId, CidrBlock: '0.0.0.0/0', Egress: false };
  const denials = closed.flatMap((port) =>
    ['6', '17'].map((Protocol) => ({ Protocol, PortRange: { From: port, To: port } })),
  );
  for (const [index, denial] of denials.entries()) {
    await ec2.send(
      new CreateNetworkAclEntryCommand({
        ...everyone,
        ...denial,
        RuleNumber: index + 1,
        RuleAction: 'deny',
      }),
    );
  }
  const admission = { RuleNumber: 100, RuleAction: 'allow', Protocol: '-1' } as const;
  await ec2.send(new CreateNetworkAclEntryCommand({ ...everyone, ...admission }));
  return NetworkAclId;
};

export const peeringOf = async (VpcId: string, PeerVpcId: string): Promise<string> => {
  const made = await ec2.send(new CreateVpcPeeringConnectionCommand({ VpcId, PeerVpcId }));
  return made.VpcPeeringConnection?.VpcPeeringConnectionId ?? '';
};

export const tableTo = async (
  VpcId: string,
  VpcPeeringConnectionId: string,
  DestinationCidrBlock: string,
): Promise<string> => {
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand({ VpcId }));
  const { RouteTableId } = RouteTable ?? {};
  await ec2.send(
    new CreateRouteCommand({ RouteTableId, VpcPeeringConnectionId, DestinationCidrBlock }),
  );
  return RouteTableId ?? '';
};
