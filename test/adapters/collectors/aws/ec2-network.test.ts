import { describe, expect, it } from 'vitest';
import { clientVpnEndpoint } from '#adapters/collectors/aws/ec2/client-vpn-endpoint.ts';
import { image } from '#adapters/collectors/aws/ec2/image.ts';
import { regionSettings } from '#adapters/collectors/aws/ec2/region-settings.ts';
import { routeTable } from '#adapters/collectors/aws/ec2/route-table.ts';
import { snapshot } from '#adapters/collectors/aws/ec2/snapshot.ts';
import { vpcEndpoint } from '#adapters/collectors/aws/ec2/vpc-endpoint.ts';
import { vpcEndpointService } from '#adapters/collectors/aws/ec2/vpc-endpoint-service.ts';
import { vpnConnection } from '#adapters/collectors/aws/ec2/vpn-connection.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const OwnerId = '111122223333';

const allOf = async (kind: CollectedKind, script: Script) =>
  Object.values(await factsFound(kind, script));

const oneOf = async (kind: CollectedKind, script: Script) => {
  const [found = {}] = await allOf(kind, script);
  return found;
};

describe('settings of a region', () => {
  const account: Script = {
    DescribeInstances: { Reservations: [] },
    GetEbsEncryptionByDefault: { EbsEncryptionByDefault: true },
    GetSnapshotBlockPublicAccessState: { State: 'block-new-sharing' },
    GetImageBlockPublicAccessState: { ImageBlockPublicAccessState: 'unblocked' },
    GetInstanceMetadataDefaults: { AccountLevel: { HttpTokens: 'required' } },
    GetSerialConsoleAccessStatus: { SerialConsoleAccessEnabled: false },
    DescribeVpcBlockPublicAccessOptions: {
      VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'block-bidirectional' },
    },
  };

  it('are those that the account gave', async () => {
    expect(await oneOf(regionSettings, account)).toEqual({
      region: known('eu-west-3'),
      holdsInstances: known(false),
      encryptsNewVolumes: known(true),
      snapshotPublicAccess: known('block-new-sharing'),
      imagePublicAccess: known('unblocked'),
      metadataTokens: known('required'),
      serialConsoleAccess: known(false),
      internetGatewayTraffic: known('block-bidirectional'),
    });
  });

  it('are unread one by one, and no preference where the account states none', async () => {
    const found = await oneOf(regionSettings, {
      ...account,
      GetEbsEncryptionByDefault: 'UnauthorizedOperation',
      GetInstanceMetadataDefaults: { AccountLevel: {} },
    });
    expect(found['encryptsNewVolumes']).toEqual(unread('denied'));
    expect(found['metadataTokens']).toEqual(known('no-preference'));
    expect(found['serialConsoleAccess']).toEqual(known(false));
  });
});

describe('a snapshot', () => {
  const account: Script = {
    DescribeSnapshots: { Snapshots: [{ SnapshotId: 'snap-1' }] },
    DescribeSnapshotAttribute: {
      CreateVolumePermissions: [{ UserId: '444455556666' }, { Group: 'all' }],
    },
    GetSnapshotBlockPublicAccessState: { State: 'unblocked' },
    DescribeImages: {
      Images: [{ BlockDeviceMappings: [{ Ebs: { SnapshotId: 'snap-1' } }] }],
    },
  };

  it('is shared with everyone unless the region blocks all of it', async () => {
    const blocked = { GetSnapshotBlockPublicAccessState: { State: 'block-all-sharing' } };
    const open = await oneOf(snapshot, account);
    const closed = await oneOf(snapshot, { ...account, ...blocked });
    expect([open['sharedWithEveryone'], closed['sharedWithEveryone']]).toEqual([
      known(true),
      known(false),
    ]);
  });

  it('serves an image of the account', async () => {
    expect((await oneOf(snapshot, account))['isOfImage']).toEqual(known(true));
  });
});

describe('an image', () => {
  const disk = (Encrypted: boolean | undefined) => ({ Ebs: { SnapshotId: 'snap-1', Encrypted } });

  it.each([
    [[disk(true), { VirtualName: 'ephemeral0' }], known(true)],
    [[disk(true), disk(false)], known(false)],
    [[disk(undefined), disk(false)], known(false)],
    [[disk(undefined)], unread('absent')],
    [[], known(true)],
    [undefined, unread('absent')],
  ])('is encrypted as all its disks are', async (BlockDeviceMappings, expected) => {
    const script = { DescribeImages: { Images: [{ ImageId: 'ami-1', BlockDeviceMappings }] } };
    expect((await oneOf(image, script))['isEncrypted']).toEqual(expected);
  });
});

describe('a route table', () => {
  const route = (DestinationCidrBlock: string, State = 'active') => ({
    DestinationCidrBlock,
    VpcPeeringConnectionId: 'pcx-1',
    State,
  });
  const script: Script = {
    DescribeRouteTables: {
      RouteTables: [
        {
          OwnerId,
          VpcId: 'vpc-1',
          Routes: [route('10.2.0.0/16'), route('10.2.3.0/24'), route('10.9.0.0/16', 'blackhole')],
        },
        { OwnerId: '444455556666', Routes: [] },
      ],
    },
    DescribeVpcPeeringConnections: {
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-1',
          RequesterVpcInfo: { VpcId: 'vpc-2', CidrBlockSet: [{ CidrBlock: '10.2.0.0/16' }] },
          AccepterVpcInfo: { VpcId: 'vpc-1', CidrBlockSet: [{ CidrBlock: '10.9.0.0/16' }] },
        },
      ],
    },
  };

  it('tells routes to the whole of the other side, and routes to nowhere', async () => {
    expect(await allOf(routeTable, script)).toEqual([
      {
        blackholeRoutes: known(['10.9.0.0/16']),
        peeringRoutes: known(3),
        routesToWholePeer: known(['10.2.0.0/16']),
      },
    ]);
  });

  it('is undecided where the other side, or what a prefix list holds, is not told', async () => {
    const peering = { VpcPeeringConnectionId: 'pcx-1', AccepterVpcInfo: { VpcId: 'vpc-2' } };
    const list = { DestinationPrefixListId: 'pl-1', VpcPeeringConnectionId: 'pcx-1' };
    const tables = (one: object) => ({ RouteTables: [{ OwnerId, VpcId: 'vpc-1', Routes: [one] }] });
    const untold = await oneOf(routeTable, {
      DescribeRouteTables: tables(route('10.2.0.0/16')),
      DescribeVpcPeeringConnections: { VpcPeeringConnections: [peering] },
    });
    const listed = await oneOf(routeTable, { ...script, DescribeRouteTables: tables(list) });
    expect(untold['routesToWholePeer']).toEqual(unread('undecided'));
    expect(listed['routesToWholePeer']).toEqual(unread('undecided'));
  });
});

describe('an endpoint of a VPC', () => {
  const endpoint = { OwnerId, VpcEndpointType: 'Gateway', SubnetIds: [] };
  const policy = (Principal: string, Condition?: object): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal, Action: '*', Resource: '*', Condition }],
    });
  const openings = async (PolicyDocument: string | undefined) => {
    const VpcEndpoints = [{ ...endpoint, PolicyDocument }];
    return (await oneOf(vpcEndpoint, { DescribeVpcEndpoints: { VpcEndpoints } }))['openToAnyone'];
  };

  it('is open by the policy that it is born with', async () => {
    expect(await openings(policy('*'))).toMatchObject({ known: true, value: [{ action: '*' }] });
  });

  it('is closed to other organizations by a condition, and where it hears no policy', async () => {
    const organization = { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } };
    expect(await openings(policy('*', organization))).toEqual(known([]));
    expect(await openings(undefined)).toEqual(known([]));
  });

  it('is left out where a service of AWS manages it, or another account owns it', async () => {
    const others = [
      { ...endpoint, RequesterManaged: true },
      { ...endpoint, OwnerId: '444455556666' },
    ];
    const script = { DescribeVpcEndpoints: { VpcEndpoints: others } };
    expect(await allOf(vpcEndpoint, script)).toEqual([]);
  });
});

describe('links with other networks', () => {
  it('an endpoint service tells whom it admits', async () => {
    const found = await oneOf(vpcEndpointService, {
      DescribeVpcEndpointServiceConfigurations: {
        ServiceConfigurations: [{ ServiceId: 'vpce-svc-1', AcceptanceRequired: false }],
      },
      DescribeVpcEndpointServicePermissions: { AllowedPrincipals: [{ Principal: '*' }] },
    });
    expect(found).toEqual({ acceptanceRequired: known(false), allowedPrincipals: known(['*']) });
  });

  it('a VPN connection counts its tunnels', async () => {
    const VpnConnections = [
      {
        State: 'available',
        VgwTelemetry: [{ Status: 'UP' }, { Status: 'DOWN' }],
        Options: {
          TunnelOptions: [
            {
              IkeVersions: [{ Value: 'ikev2' }],
              LogOptions: { CloudWatchLogOptions: { LogEnabled: true } },
            },
            {},
          ],
        },
      },
      { State: 'deleted' },
    ];
    expect(await allOf(vpnConnection, { DescribeVpnConnections: { VpnConnections } })).toEqual([
      { tunnelsUp: known(1), tunnelsWithLogs: known(1), tunnelsWithIkeV1: known(1) },
    ]);
  });

  it('a Client VPN endpoint tells whether it logs', async () => {
    const ClientVpnEndpoints = [{ ConnectionLogOptions: { Enabled: true } }];
    expect(
      await oneOf(clientVpnEndpoint, { DescribeClientVpnEndpoints: { ClientVpnEndpoints } }),
    ).toEqual({ logsConnections: known(true) });
  });
});
