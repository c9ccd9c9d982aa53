import type {
  DescribeLoggingConfigurationResponse,
  Firewall,
} from '@aws-sdk/client-network-firewall';
import { derived, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { networkFirewall } from './service.ts';

/** One endpoint a zone: AWS takes one subnet of each, or the zone itself before a transit gateway. */
const zonesOf = ({ SubnetMappings = [], AvailabilityZoneMappings = [] }: Firewall): number =>
  SubnetMappings.length + AvailabilityZoneMappings.length;

const logTypes = (answer: DescribeLoggingConfigurationResponse) => {
  const { LogDestinationConfigs = [] } = answer.LoggingConfiguration ?? {};
  return known(LogDestinationConfigs.flatMap(({ LogType }) => LogType ?? []));
};

export const firewall = collects(
  'aws.networkfirewall.firewall',
  each(networkFirewall, 'ListFirewalls', { MaxResults: 100 }, ({ Firewalls }) => Firewalls),
  ({ FirewallArn }) => `${FirewallArn}`,
)
  .read(networkFirewall, 'DescribeFirewall', ({ FirewallArn }) => ({ FirewallArn }), {
    deletionProtection: ({ Firewall: one }) => given(one?.DeleteProtection),
    subnetChangeProtection: ({ Firewall: one }) => given(one?.SubnetChangeProtection),
    zones: ({ Firewall: one }) => derived({ one: given(one) }, ({ one: told }) => zonesOf(told)),
  })
  .read(networkFirewall, 'DescribeLoggingConfiguration', ({ FirewallArn }) => ({ FirewallArn }), {
    // A firewall that logs nothing has no configuration in the answer.
    logs: logTypes,
  });
