import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateLogSubscriptionCommand,
  CreateMicrosoftADCommand,
  DirectoryServiceClient,
  EnableLDAPSCommand,
  EnableRadiusCommand,
  type RadiusAuthenticationProtocol,
} from '@aws-sdk/client-directory-service';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateServerCommand,
  type CreateServerCommandInput,
  TransferClient,
} from '@aws-sdk/client-transfer';
import {
  CreateWorkspacesCommand,
  ModifyWorkspaceCreationPropertiesCommand,
  RegisterWorkspaceDirectoryCommand,
  WorkSpacesClient,
} from '@aws-sdk/client-workspaces';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

interface Pair {
  readonly good: string;
  readonly bad: string;
}

const makeServer = async (settings: CreateServerCommandInput): Promise<string> => {
  const { ServerId } = await new TransferClient(toMoto()).send(new CreateServerCommand(settings));
  return ServerId ?? '';
};

const makeServers = async (): Promise<Pair> => ({
  good: await makeServer({
    Protocols: ['SFTP'],
    EndpointType: 'VPC',
    StructuredLogDestinations: ['arn:aws:logs:eu-west-3:123456789012:log-group:transfer:*'],
  }),
  bad: await makeServer({ Protocols: ['FTP'], EndpointType: 'PUBLIC' }),
});

const makeNetwork = async () => {
  const ec2 = new EC2Client(toMoto());
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }));
  const VpcId = Vpc?.VpcId ?? '';
  const made = ['a', 'b'].map(async (zone, index) => {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({
        VpcId,
        AvailabilityZone: `${region}${zone}`,
        CidrBlock: `10.9.${index}.0/24`,
      }),
    );
    return Subnet?.SubnetId ?? '';
  });
  return { VpcId, SubnetIds: await Promise.all(made) };
};

const askRadius = async (
  DirectoryId: string,
  AuthenticationProtocol: RadiusAuthenticationProtocol,
): Promise<void> => {
  const RadiusSettings = { RadiusServers: ['10.9.0.9'], AuthenticationProtocol };
  await new DirectoryServiceClient(toMoto()).send(
    new EnableRadiusCommand({ DirectoryId, RadiusSettings }),
  );
};

const makeDirectories = async () => {
  const ds = new DirectoryServiceClient(toMoto());
  const VpcSettings = await makeNetwork();
  const make = async (Name: string): Promise<string> => {
    const { DirectoryId } = await ds.send(
      new CreateMicrosoftADCommand({ Name, Password: 'Correct-horse-1', VpcSettings }),
    );
    return DirectoryId ?? '';
  };
  const made = {
    good: await make('good.example.com'),
    bad: await make('bad.example.com'),
    talkative: await make('talkative.example.com'),
  };
  const DirectoryId = made.good;
  const LogGroupName = '/aws/directoryservice/good';
  await new CloudWatchLogsClient(toMoto()).send(
    new CreateLogGroupCommand({ logGroupName: LogGroupName }),
  );
  await ds.send(new EnableLDAPSCommand({ DirectoryId, Type: 'Client' }));
  await ds.send(new CreateLogSubscriptionCommand({ DirectoryId, LogGroupName }));
  await askRadius(made.good, 'MS-CHAPv2');
  await askRadius(made.talkative, 'PAP');
  return made;
};

const makeWorkspaces = async ({ good, bad }: Pair): Promise<Pair> => {
  const workspaces = new WorkSpacesClient(toMoto());
  const make = async (DirectoryId: string, encrypted: boolean): Promise<string> => {
    await workspaces.send(new RegisterWorkspaceDirectoryCommand({ DirectoryId }));
    await workspaces.send(
      new ModifyWorkspaceCreationPropertiesCommand({
        ResourceId: DirectoryId,
        WorkspaceCreationProperties: { UserEnabledAsLocalAdministrator: !encrypted },
      }),
    );
    const { PendingRequests } = await workspaces.send(
      new CreateWorkspacesCommand({
        Workspaces: [
          {
            DirectoryId,
            UserName: 'someone',
            BundleId: 'wsb-1',
            ...(encrypted
              ? {
                  VolumeEncryptionKey: 'key',
                  UserVolumeEncryptionEnabled: true,
                  RootVolumeEncryptionEnabled: true,
                }
              : {}),
          },
        ],
      }),
    );
    return PendingRequests?.[0]?.WorkspaceId ?? '';
  };
  return { good: await make(good, true), bad: await make(bad, false) };
};

describe('what users sign in to, in an emulated account', () => {
  let resources: readonly AnyResource[];
  let ids: Readonly<Record<string, Pair>>;

  beforeAll(async () => {
    await emptyAccount();
    const directories = await makeDirectories();
    ids = {
      directoryservice: directories,
      radius: { good: directories.good, bad: directories.talkative },
      transfer: await makeServers(),
      workspaces: await makeWorkspaces(directories),
    };
    resources = await collected(['transfer', 'workspaces', 'directoryservice']);
  });

  it.each([
    ['transfer', 'server-speaks-no-plain-ftp'],
    ['transfer', 'server-keeps-logs'],
    ['transfer', 'server-stands-in-a-vpc'],
    ['workspaces', 'workspace-is-encrypted'],
    ['directoryservice', 'directory-asks-for-a-second-factor'],
    ['directoryservice', 'directory-encrypts-ldap'],
    ['directoryservice', 'directory-forwards-its-logs'],
  ])('aws.%s.%s', (service, control) => {
    const { good = '', bad = '' } = ids[service] ?? {};
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(`aws.${service}.${control}`, resources, [good, bad])).toEqual(expected);
  });

  it('aws.directoryservice.directory-hides-passwords-from-radius', () => {
    const { good = '', bad = '' } = ids['radius'] ?? {};
    const control = 'aws.directoryservice.directory-hides-passwords-from-radius';
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(control, resources, [good, bad])).toEqual(expected);
  });

  it('aws.workspaces.directory-makes-no-local-administrator', () => {
    const { good = '', bad = '' } = ids['directoryservice'] ?? {};
    const control = 'aws.workspaces.directory-makes-no-local-administrator';
    const expected = { [good]: 'pass', [bad]: 'fail' };
    expect(verdictsOf(control, resources, [good, bad])).toEqual(expected);
  });
});
