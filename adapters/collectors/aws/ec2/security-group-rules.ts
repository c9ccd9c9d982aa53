import type { IpPermission } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';
import { type PrefixLists, prefixListPeer } from './prefix-lists.ts';

const peersOf = (permission: IpPermission, lists: PrefixLists): readonly Peer[] => [
  ...(permission.IpRanges ?? []).flatMap(({ CidrIp }) => CidrIp ?? []).map(range),
  ...(permission.Ipv6Ranges ?? []).flatMap(({ CidrIpv6 }) => CidrIpv6 ?? []).map(range),
  ...(permission.PrefixListIds ?? [])
    .flatMap(({ PrefixListId }) => PrefixListId ?? [])
    .map((id) => prefixListPeer(id, lists)),
  ...(permission.UserIdGroupPairs ?? [])
    .flatMap(({ GroupId }) => GroupId ?? [])
    .map((id): Peer => ({ kind: 'security-group', id })),
];

const range = (cidr: string): Peer => ({ kind: 'cidr', cidr });

const ruleOf = (permission: IpPermission, lists: PrefixLists): readonly SecurityGroupRule[] => {
  const { IpProtocol, FromPort, ToPort } = permission;
  if (IpProtocol === undefined) return [];
  return [
    {
      protocol: IpProtocol,
      fromPort: FromPort ?? null,
      toPort: ToPort ?? null,
      peers: peersOf(permission, lists),
    },
  ];
};

/** A permission without its protocol would not be understood: the whole is then unread. */
export const rulesOf = (
  permissions: readonly IpPermission[] | undefined,
  lists: PrefixLists,
): Fact<readonly SecurityGroupRule[]> => {
  const rules = (permissions ?? []).flatMap((permission) => ruleOf(permission, lists));
  return permissions?.length === rules.length ? known(rules) : unread('absent');
};
