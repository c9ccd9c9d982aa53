import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { group } from '#adapters/collectors/aws/autoscaling/group.ts';
import { ec2Kinds } from '#adapters/collectors/aws/ec2/kinds.ts';
import { loadBalancer as classicLoadBalancer } from '#adapters/collectors/aws/elb/load-balancer.ts';
import { loadBalancer } from '#adapters/collectors/aws/elbv2/load-balancer.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import { firewall } from '#adapters/collectors/aws/networkfirewall/firewall.ts';
import { placeOf, type Script } from './scripted-account.ts';

const shared = process.env['PROBANT_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const folder = join(shared, 'samples/providers/aws/flights');
const isAbsent = !existsSync(folder);
if (isAbsent) process.stdout.write(`recorded answers are not here (${folder}): not replayed\n`);

/** A date as the recorder writes it. */
interface Recorded {
  readonly __class__?: 'datetime';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const revived = (_: string, value: unknown): unknown => {
  const { __class__, year, month, day } = (value ?? {}) as Recorded;
  return __class__ === 'datetime' ? new Date(Date.UTC(year, month - 1, day)) : value;
};

const recordedOf = (service: string): Script =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith(`${service}.`))
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [name.split('.')[1], (JSON.parse(text, revived) as { data: object }).data];
      }),
  );

/** Facts of whatever the recorded answers list, whichever account it belongs to. */
const factsIn = async (kind: CollectedKind, script: Script, account: string) => {
  const found = [];
  const place = { ...placeOf(script), account };
  for await (const one of kind.collect(new Set(kind.provides), place)) {
    if (one.type === 'resource') found.push(one.resource.facts);
  }
  return found;
};

const kindOf = (name: string): CollectedKind => {
  const found = ec2Kinds.find(({ kind }) => kind === `aws.ec2.${name}`);
  if (!found) throw new Error(`no kind is called ${name}`);
  return found;
};

const account = '644160558196';

describe.skipIf(isAbsent)('answers that AWS gave', () => {
  it.each<[string, CollectedKind, string, string, readonly string[]]>([
    [
      'security groups',
      kindOf('security-group'),
      'ec2',
      '123456789123',
      ['ingress', 'isDefault', 'isUsed'],
    ],
    [
      'network ACLs',
      kindOf('network-acl'),
      'ec2',
      account,
      ['entries', 'administrationPortsOpenToInternet'],
    ],
    [
      'route tables',
      kindOf('route-table'),
      'ec2',
      account,
      ['blackholeRoutes', 'routesToWholePeer'],
    ],
    ['subnets', kindOf('subnet'), 'ec2', account, ['assignsPublicAddress']],
    ['VPCs', kindOf('vpc'), 'ec2', account, ['isDefault', 'loggedTraffic', 'zones', 'interfaces']],
    ['endpoints', kindOf('vpc-endpoint'), 'ec2', account, ['type', 'policy', 'openToAnyone']],
    ['transit gateways', kindOf('transit-gateway'), 'ec2', account, ['acceptsSharedAttachments']],
    [
      'instances',
      kindOf('instance'),
      'ec2',
      account,
      ['metadataTokens', 'publicAddresses', 'interfaces', 'daysSinceStart'],
    ],
    ['volumes', kindOf('volume'), 'ec2', account, ['isEncrypted', 'state', 'type']],
    [
      'snapshots',
      kindOf('snapshot'),
      'ec2',
      account,
      ['isEncrypted', 'ageDays', 'createVolumePermissions'],
    ],
    ['images', kindOf('image'), 'ec2', account, ['isPublic', 'ageDays', 'isEncrypted']],
    [
      'classic load balancers',
      classicLoadBalancer,
      'elb',
      account,
      ['logsAccess', 'zones', 'clearTextPorts'],
    ],
    [
      'load balancers',
      loadBalancer,
      'elbv2',
      account,
      ['type', 'logsAccess', 'deletionProtection'],
    ],
    ['auto scaling groups', group, 'autoscaling', account, ['zones', 'launchesFrom']],
  ])('are read: %s', async (_, kind, service, owner, names) => {
    const found = await factsIn(kind, recordedOf(service), owner);
    expect(found).not.toEqual([]);
    for (const facts of found) {
      for (const name of names) expect(facts).toMatchObject({ [name]: { known: true } });
    }
  });

  it('are read: firewalls', async () => {
    const script = { ...recordedOf('network-firewall'), ListFirewalls: { Firewalls: [{}] } };
    expect(await factsIn(firewall, script, account)).toMatchObject([
      { deletionProtection: { known: true }, zones: { known: true, value: 2 } },
    ]);
  });
});
