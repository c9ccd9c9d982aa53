import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { instance } from '#adapters/collectors/aws/ec2/instance.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const arn = 'arn:aws:ec2:eu-west-3:111122223333:instance/i-1';

const attached = {
  SubnetId: 'subnet-1',
  VpcId: 'vpc-1',
  Groups: [{ GroupId: 'sg-1' }],
  PrivateIpAddresses: [{ Association: { PublicIp: '52.47.1.2' } }],
};

const web = { InstanceId: 'i-1', ImageId: 'ami-1', NetworkInterfaces: [attached] };

const instances = (one: object): object => ({ Reservations: [{ Instances: [one] }] });

const toInternet = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' };

const mainTable = { VpcId: 'vpc-1', Associations: [{ Main: true }], Routes: [toInternet] };

const everyPacket = { RuleAction: 'allow', Protocol: '-1', CidrBlock: '0.0.0.0/0' };

const openAcl = {
  Associations: [{ SubnetId: 'subnet-1' }],
  Entries: [
    { ...everyPacket, RuleNumber: 100, Egress: false },
    { ...everyPacket, RuleNumber: 100, Egress: true },
  ],
};

const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443 };

const groupFrom = (peers: object): object => ({
  SecurityGroups: [{ GroupId: 'sg-1', IpPermissions: [{ ...https, ...peers }] }],
});

const block = (mode: string): object => ({
  VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: mode },
});

const exclusion = (State: string, resource: string, mode: string): object => ({
  ResourceArn: `arn:aws:ec2:eu-west-3:111122223333:${resource}`,
  InternetGatewayExclusionMode: mode,
  State,
});

const exclusions = (...all: object[]): object => ({ VpcBlockPublicAccessExclusions: all });

const account: Script = {
  DescribeInstances: instances(web),
  DescribeInstanceAttribute: { DisableApiTermination: { Value: true } },
  DescribeImages: { Images: [{ ImageId: 'ami-1' }] },
  DescribeRouteTables: { RouteTables: [mainTable] },
  DescribeNetworkAcls: { NetworkAcls: [openAcl] },
  DescribeSecurityGroups: groupFrom({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
  DescribeVpcBlockPublicAccessOptions: block('off'),
  DescribeVpcBlockPublicAccessExclusions: exclusions(),
  DescribeManagedPrefixLists: { PrefixLists: [{ PrefixListId: 'pl-1' }] },
  GetManagedPrefixListEntries: { Entries: [{ Cidr: '0.0.0.0/0' }] },
};

const factsWith = async (script: Script) => {
  const found = await factsFound(instance, { ...account, ...script });
  return found[arn] ?? {};
};

const list = { PrefixListIds: [{ PrefixListId: 'pl-1' }] };
const ownTable = { VpcId: 'vpc-1', Associations: [{ SubnetId: 'subnet-1' }], Routes: [] };
const blocked = { DescribeVpcBlockPublicAccessOptions: block('block-ingress') };

describe('an instance of EC2', () => {
  it.each<[string, Script]>([
    ['through its public address', {}],
    ['by a prefix list', { DescribeSecurityGroups: groupFrom(list) }],
    [
      'where an exclusion lifts the block of its VPC',
      {
        ...blocked,
        DescribeVpcBlockPublicAccessExclusions: exclusions(
          exclusion('create-complete', 'vpc/vpc-1', 'allow-bidirectional'),
        ),
      },
    ],
  ])('is reachable from the internet %s', async (_, script) => {
    expect((await factsWith(script))['reachableFromInternet']).toEqual(known(true));
  });

  it.each<[string, Script]>([
    [
      'whose subnet has a table of its own',
      { DescribeRouteTables: { RouteTables: [mainTable, ownTable] } },
    ],
    [
      'behind an empty prefix list',
      { DescribeSecurityGroups: groupFrom(list), GetManagedPrefixListEntries: { Entries: [] } },
    ],
    ['in a region that blocks what enters', blocked],
    [
      'whose exclusion lets traffic out alone',
      {
        ...blocked,
        DescribeVpcBlockPublicAccessExclusions: exclusions(
          exclusion('create-complete', 'subnet/subnet-1', 'allow-egress'),
        ),
      },
    ],
    [
      'whose exclusion was deleted',
      {
        ...blocked,
        DescribeVpcBlockPublicAccessExclusions: exclusions(
          exclusion('delete-complete', 'subnet/subnet-1', 'allow-bidirectional'),
        ),
      },
    ],
    ['without a network', { DescribeInstances: instances({ ...web, NetworkInterfaces: [] }) }],
  ])('is out of reach %s', async (_, script) => {
    expect((await factsWith(script))['reachableFromInternet']).toEqual(known(false));
  });

  it.each<[string, Script, ReturnType<typeof unread>]>([
    ['without its tables', { DescribeRouteTables: 'AccessDenied' }, unread('denied')],
    ['without its ACL', { DescribeNetworkAcls: { NetworkAcls: [] } }, unread('absent')],
    ['without its group', { DescribeSecurityGroups: { SecurityGroups: [] } }, unread('absent')],
    [
      'with a list that is not shown',
      {
        DescribeSecurityGroups: groupFrom(list),
        DescribeManagedPrefixLists: { PrefixLists: [] },
      },
      unread('absent'),
    ],
    [
      'while an exclusion is being made',
      {
        ...blocked,
        DescribeVpcBlockPublicAccessExclusions: exclusions(
          exclusion('create-in-progress', 'vpc/vpc-1', 'allow-bidirectional'),
        ),
      },
      unread('undecided'),
    ],
    [
      'with a route of an unknown state',
      {
        DescribeRouteTables: {
          RouteTables: [{ ...mainTable, Routes: [{ ...toInternet, State: 'filtered' }] }],
        },
      },
      unread('undecided'),
    ],
  ])('is of unknown reach %s', async (_, script, why) => {
    expect((await factsWith(script))['reachableFromInternet']).toEqual(why);
  });

  it('names its profile, which the relation leads to', async () => {
    const Arn = 'arn:aws:iam::111122223333:instance-profile/web';
    const { instanceProfileArn } = await factsWith({
      DescribeInstances: instances({ ...web, IamInstanceProfile: { Arn } }),
    });
    expect(instanceProfileArn).toEqual(known(Arn));
    expect((await factsWith({}))['instanceProfileArn']).toEqual(known(null));
  });

  it.each([
    ['echo hello', known(false)],
    [gzipSync('export DB_PASSWORD=correct-horse'), known(true)],
    [gzipSync('echo hello').subarray(0, 12), unread('malformed')],
  ])('is born with a script that holds a secret or none', async (script, expected) => {
    const Value = Buffer.from(script).toString('base64');
    const attributes = { UserData: { Value } };
    const { userDataHoldsSecret } = await factsWith({ DescribeInstanceAttribute: attributes });
    expect(userDataHoldsSecret).toEqual(expected);
  });

  it.each([
    ['User initiated (2026-11-12 00:00:01 GMT)', known(9)],
    ['User initiated (2026-11-12 00:00:00 GMT)', known(10)],
    ['Server.InternalError', unread('absent')],
    ['', unread('absent')],
  ])('was stopped as its reason says: %s', async (StateTransitionReason, expected) => {
    const { daysSinceStop } = await factsWith({
      DescribeInstances: instances({ ...web, StateTransitionReason }),
    });
    expect(daysSinceStop).toEqual(expected);
  });

  it.each([
    ['2026-11-21T00:00:00.000Z', known(true)],
    ['2026-11-23T00:00:00.000Z', known(false)],
    [undefined, known(false)],
  ])('runs an image that was given up on %s', async (DeprecationTime, expected) => {
    const image = { ImageId: 'ami-1', DeprecationTime };
    const { imageIsDeprecated } = await factsWith({ DescribeImages: { Images: [image] } });
    expect(imageIsDeprecated).toEqual(expected);
  });

  it('runs an image of unknown standing where nobody shows it any more', async () => {
    const { imageIsDeprecated } = await factsWith({ DescribeImages: { Images: [] } });
    expect(imageIsDeprecated).toEqual(unread('absent'));
  });
});
