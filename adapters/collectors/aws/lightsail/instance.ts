import type { Instance, InstancePortInfo } from '@aws-sdk/client-lightsail';
import { administration, databases, openInGroup } from '#core/domain/derive/open-ports.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { lightsail } from './service.ts';

/** An alias, `lightsail-connect`, stands for addresses of AWS: its console in a browser. */
const ruleOf = ({
  fromPort,
  toPort,
  protocol,
  cidrs = [],
  ipv6Cidrs = [],
}: InstancePortInfo): SecurityGroupRule => ({
  protocol: protocol ?? '',
  fromPort: fromPort ?? null,
  toPort: toPort ?? null,
  peers: [...cidrs, ...ipv6Cidrs].map((cidr) => ({ kind: 'cidr', cidr })),
});

const rulesOf = ({ networking }: Instance): Fact<readonly SecurityGroupRule[]> =>
  networking?.ports
    ? known(
        networking.ports
          .filter(({ accessDirection }) => accessDirection !== 'outbound')
          .map(ruleOf),
      )
    : unread('absent');

export const instance = collects(
  'aws.lightsail.instance',
  each(lightsail, 'GetInstances', {}, ({ instances }) => instances),
  ({ arn }) => arn ?? '',
).facts({
  administrationPortsOpen: (item) => openInGroup(administration, rulesOf(item)),
  databasePortsOpen: (item) => openInGroup(databases, rulesOf(item)),
  metadataTokens: ({ metadataOptions }) =>
    oneOfThose(metadataOptions?.httpTokens, ['required', 'optional']),
  hasAutomaticSnapshots: ({ addOns = [] }) =>
    known(addOns.some(({ name, status }) => name === 'AutoSnapshot' && status === 'Enabled')),
});
