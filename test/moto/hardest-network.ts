import {
  AttachInternetGatewayCommand,
  CreateInternetGatewayCommand,
  CreateRouteCommand,
  CreateSnapshotCommand,
  CreateVolumeCommand,
  DescribeRouteTablesCommand,
  type IpPermission,
  ModifySnapshotAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { region } from './moto-account.ts';
import { ec2, groupIn, listOfEveryone, subnetIn, vpcOf } from './seed/networks.ts';

const routeToInternet = async (VpcId: string): Promise<void> => {
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const GatewayId = InternetGateway?.InternetGatewayId;
  await ec2.send(new AttachInternetGatewayCommand({ VpcId, InternetGatewayId: GatewayId }));
  const Filters = [{ Name: 'vpc-id', Values: [VpcId] }];
  const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }));
  const RouteTableId = RouteTables?.[0]?.RouteTableId;
  await ec2.send(
    new CreateRouteCommand({ RouteTableId, GatewayId, DestinationCidrBlock: '0.0.0.0/0' }),
  );
};

const tcp = (FromPort: number, ToPort: number, from: Partial<IpPermission>): IpPermission[] => [
  { IpProtocol: 'tcp', FromPort, ToPort, ...from },
];

const everyone = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

/** The ways to open a port of administration to the internet; one that opens another port. */
const seedGroups = async (VpcId: string) => {
  const list = { PrefixListIds: [{ PrefixListId: await listOfEveryone() }] };
  return {
    ipv4: await groupIn(VpcId, 'ipv4', tcp(22, 22, everyone)),
    ipv6: await groupIn(VpcId, 'ipv6', tcp(3389, 3389, { Ipv6Ranges: [{ CidrIpv6: '::/0' }] })),
    prefixList: await groupIn(VpcId, 'prefix-list', tcp(22, 22, list)),
    portRange: await groupIn(VpcId, 'port-range', tcp(20, 30, everyone)),
    web: await groupIn(VpcId, 'web', tcp(443, 443, everyone)),
  };
};

/** On the internet, with the role of that instance profile. */
const seedInstance = async (SubnetId: string, group: string, profile: string): Promise<string> => {
  const { Instances } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      MinCount: 1,
      MaxCount: 1,
      IamInstanceProfile: { Name: profile },
      NetworkInterfaces: [
        { DeviceIndex: 0, SubnetId, Groups: [group], AssociatePublicIpAddress: true },
      ],
    }),
  );
  return Instances?.[0]?.InstanceId ?? '';
};

const seedSnapshot = async (shared: { GroupNames: string[] } | { UserIds: string[] }) => {
  const AvailabilityZone = `${region}a`;
  const { VolumeId } = await ec2.send(new CreateVolumeCommand({ AvailabilityZone, Size: 1 }));
  const { SnapshotId = '' } = await ec2.send(new CreateSnapshotCommand({ VolumeId }));
  const permission = { Attribute: 'createVolumePermission', OperationType: 'add' } as const;
  await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, ...permission, ...shared }));
  return SnapshotId;
};

/** Two instances that the internet reaches; snapshots shared with everyone and with one account. */
export const seedNetwork = async () => {
  const vpc = await vpcOf('10.8.0.0/16');
  const subnet = await subnetIn(vpc, 'a', '10.8.1.0/24');
  await routeToInternet(vpc);
  const groups = await seedGroups(vpc);
  const administrator = await seedInstance(subnet, groups.portRange, 'administrator');
  await seedInstance(subnet, groups.web, 'reader');
  const snapshot = await seedSnapshot({ GroupNames: ['all'] });
  await seedSnapshot({ UserIds: ['444455556666'] });
  return { groups, administrator, snapshot };
};
