import {
  CreateFirewallCommand,
  type LogType,
  NetworkFirewallClient,
  UpdateLoggingConfigurationCommand,
} from '@aws-sdk/client-network-firewall';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const networkFirewall = new NetworkFirewallClient(toMoto());

const make = async (
  FirewallName: string,
  isProtected: boolean,
  subnets: readonly string[],
  logs: readonly LogType[],
): Promise<void> => {
  await networkFirewall.send(
    new CreateFirewallCommand({
      FirewallName,
      FirewallPolicyArn: 'arn:aws:network-firewall:eu-west-3:123456789012:firewall-policy/one',
      VpcId: 'vpc-1',
      SubnetMappings: subnets.map((SubnetId) => ({ SubnetId })),
      DeleteProtection: isProtected,
      SubnetChangeProtection: isProtected,
    }),
  );
  await networkFirewall.send(
    new UpdateLoggingConfigurationCommand({
      FirewallName,
      LoggingConfiguration: {
        LogDestinationConfigs: logs.map((LogType) => ({
          LogType,
          LogDestinationType: 'S3',
          LogDestination: { bucketName: 'logs' },
        })),
      },
    }),
  );
};

describe('Network Firewall in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await make('good', true, ['subnet-1', 'subnet-2'], ['ALERT', 'FLOW']);
    await make('bad', false, ['subnet-1'], []);
    resources = await collected(['networkfirewall']);
  });

  it.each([
    'firewall-logs',
    'firewall-is-protected-from-deletion',
    'firewall-is-protected-from-subnet-changes',
    'firewall-spans-several-zones',
  ])('aws.networkfirewall.%s', (control) => {
    const verdicts = verdictsOf(`aws.networkfirewall.${control}`, resources, ['/good', '/bad']);
    expect(verdicts).toEqual({ '/good': 'pass', '/bad': 'fail' });
  });
});
