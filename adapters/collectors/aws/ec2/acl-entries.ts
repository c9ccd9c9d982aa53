import type { NetworkAcl, NetworkAclEntry } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { AclEntry } from '#core/domain/network/acl.ts';

const entryOf = (entry: NetworkAclEntry): readonly AclEntry[] => {
  const { RuleNumber, Egress, RuleAction, Protocol, PortRange } = entry;
  const cidr = entry.CidrBlock ?? entry.Ipv6CidrBlock;
  if (RuleNumber === undefined || Egress === undefined || RuleAction === undefined) return [];
  if (Protocol === undefined || cidr === undefined) return [];
  return [
    {
      ruleNumber: RuleNumber,
      egress: Egress,
      action: RuleAction,
      protocol: Protocol,
      fromPort: PortRange?.From ?? null,
      toPort: PortRange?.To ?? null,
      cidr,
    },
  ];
};

/** An entry without one of its parts would not be understood: the whole is then unread. */
export const entriesOf = ({ Entries }: NetworkAcl): Fact<readonly AclEntry[]> => {
  const entries = (Entries ?? []).flatMap(entryOf);
  return Entries?.length === entries.length ? known(entries) : unread('absent');
};
