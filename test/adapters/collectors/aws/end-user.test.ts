import { describe, expect, it } from 'vitest';
import { directory } from '#adapters/collectors/aws/directoryservice/directory.ts';
import { instance } from '#adapters/collectors/aws/lightsail/instance.ts';
import { server } from '#adapters/collectors/aws/transfer/server.ts';
import { workspace } from '#adapters/collectors/aws/workspaces/workspace.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

const daysAgo = (days: number): Date => new Date(Date.UTC(2026, 10, 22) - days * 86_400_000);

describe('a Transfer server', () => {
  it('is as weak as the weakest algorithm of its policy', async () => {
    const found = await factsFound(server, {
      ListServers: { Servers: [{ ServerId: 's-1' }] },
      DescribeServer: { Server: { Arn: 'one', SecurityPolicyName: 'old' } },
      DescribeSecurityPolicy: {
        SecurityPolicy: {
          SshCiphers: ['aes256-gcm@openssh.com'],
          SshKexs: ['ecdh-sha2-nistp256', 'diffie-hellman-group14-sha1'],
          SshMacs: ['hmac-sha2-256', 'hmac-sha1-etm@openssh.com'],
          TlsCiphers: [
            'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
            'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
            'TLS_RSA_WITH_AES_128_CBC_SHA',
          ],
        },
      },
    });
    expect(found['one']?.['weakAlgorithms']).toEqual(
      known([
        'diffie-hellman-group14-sha1',
        'hmac-sha1-etm@openssh.com',
        'TLS_RSA_WITH_AES_128_CBC_SHA',
      ]),
    );
  });
});

describe('a WorkSpace', () => {
  const factsOf = async (connections: object | string) => {
    const found = await factsFound(workspace, {
      DescribeWorkspaces: {
        Workspaces: [{ WorkspaceId: 'ws-1', RootVolumeEncryptionEnabled: true }],
      },
      DescribeWorkspacesConnectionStatus: connections,
    });
    return Object.values(found)[0] ?? {};
  };

  it('counts days since its own last connection', async () => {
    const { daysSinceConnection, clearVolumes } = await factsOf({
      WorkspacesConnectionStatus: [
        { WorkspaceId: 'ws-2', LastKnownUserConnectionTimestamp: daysAgo(1) },
        { WorkspaceId: 'ws-1', LastKnownUserConnectionTimestamp: daysAgo(90) },
      ],
    });
    expect(daysSinceConnection).toEqual(known(90));
    expect(clearVolumes).toEqual(known(['user']));
  });

  it('does not pass for used, or for unused, without a date', async () => {
    expect((await factsOf({}))['daysSinceConnection']).toEqual(unread('absent'));
    expect((await factsOf('Denied'))['daysSinceConnection']).toEqual(unread('denied'));
  });
});

describe('a directory', () => {
  const account = {
    ListLogSubscriptions: {},
    DescribeEventTopics: {},
    DescribeSnapshots: {},
    DescribeLDAPSSettings: {},
  };
  const factsOf = async (said: object, script: Readonly<Record<string, object | string>>) => {
    const found = await factsFound(directory, {
      ...account,
      DescribeDirectories: { DirectoryDescriptions: [{ DirectoryId: 'd-1', ...said }] },
      ...script,
    });
    return Object.values(found)[0] ?? {};
  };

  it('has a second factor as far as its RADIUS server answers', async () => {
    expect((await factsOf({}, {}))['radius']).toEqual(known(null));
    expect((await factsOf({ RadiusStatus: 'Failed' }, {}))['radius']).toEqual(known('Failed'));
  });

  it('counts its own snapshots of the week that were completed', async () => {
    const snapshot = (DirectoryId: string, Status: string, days: number) => ({
      DirectoryId,
      Status,
      StartTime: daysAgo(days),
    });
    const { snapshotsOfTheWeek } = await factsOf(
      {},
      {
        DescribeSnapshots: {
          Snapshots: [
            snapshot('d-1', 'Completed', 6),
            snapshot('d-1', 'Completed', 7),
            snapshot('d-1', 'Failed', 1),
            snapshot('d-2', 'Completed', 1),
          ],
        },
      },
    );
    expect(snapshotsOfTheWeek).toEqual(known(1));
  });

  it('tells of failures by a topic that is still there', async () => {
    const topics = (Status: string) => ({
      DescribeEventTopics: { EventTopics: [{ DirectoryId: 'd-1', Status }] },
    });
    expect((await factsOf({}, topics('Registered')))['tellsOfFailures']).toEqual(known(true));
    expect((await factsOf({}, topics('Topic not found')))['tellsOfFailures']).toEqual(known(false));
  });
});

describe('a Lightsail instance', () => {
  const openPorts = async (...ports: readonly object[]) => {
    const found = await factsFound(instance, {
      GetInstances: { instances: [{ arn: 'one', networking: { ports } }] },
    });
    const { administrationPortsOpen, databasePortsOpen } = found['one'] ?? {};
    return [administrationPortsOpen, databasePortsOpen];
  };
  const port = (number: number, ...cidrs: readonly string[]) => ({
    fromPort: number,
    toPort: number,
    protocol: 'tcp',
    cidrs,
  });

  it('opens the ports that a crowd may reach', async () => {
    expect(await openPorts(port(22, '0.0.0.0/0'), port(3306, '0.0.0.0/0'))).toEqual([
      known([22]),
      known([3306]),
    ]);
    expect(await openPorts({ protocol: 'all', cidrs: [], ipv6Cidrs: ['::/0'] })).not.toEqual([
      known([]),
      known([]),
    ]);
  });

  it('may open them to known addresses, and to the console', async () => {
    const console = { ...port(22), cidrListAliases: ['lightsail-connect'] };
    expect(await openPorts(port(22, '198.100.0.7/32'), console, port(80, '0.0.0.0/0'))).toEqual([
      known([]),
      known([]),
    ]);
  });
});
