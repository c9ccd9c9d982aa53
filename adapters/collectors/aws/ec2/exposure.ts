import type {
  Instance,
  InstanceNetworkInterface,
  NetworkAcl,
  RouteTable,
  SecurityGroup,
  VpcBlockPublicAccessExclusion,
  VpcBlockPublicAccessOptions,
} from '@aws-sdk/client-ec2';
import type { ExposedInterface } from '#core/domain/derive/reachable-from-internet.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';
import { entriesOf } from './acl-entries.ts';
import { blockModeFor } from './internet-gateway-block.ts';
import type { PrefixLists } from './prefix-lists.ts';
import { routesOf, tableOf } from './routes.ts';
import { rulesOf } from './security-group-rules.ts';

/** What was looked up in the region, once. */
export interface Surroundings extends PrefixLists {
  readonly tables: Fact<readonly RouteTable[]>;
  readonly acls: Fact<readonly NetworkAcl[]>;
  readonly groups: Fact<readonly SecurityGroup[]>;
  readonly block: Fact<VpcBlockPublicAccessOptions>;
  readonly exclusions: Fact<readonly VpcBlockPublicAccessExclusion[]>;
}

type Interface = InstanceNetworkInterface;

export const publicIpv4 = ({ PrivateIpAddresses, Association }: Interface): readonly string[] => {
  const associations = [Association, ...(PrivateIpAddresses ?? []).map((one) => one.Association)];
  return [...new Set(associations.flatMap((one) => one?.PublicIp ?? []))];
};

const addressesOf = (at: Interface): readonly string[] => [
  ...publicIpv4(at),
  ...(at.Ipv6Addresses ?? []).flatMap(({ Ipv6Address }) => Ipv6Address ?? []),
];

const routesAt = (
  { SubnetId, VpcId }: Interface,
  found: Surroundings,
): ExposedInterface['routes'] => {
  if (!found.tables.known) return found.tables;
  const table = tableOf(found.tables.value, SubnetId, VpcId);
  return table ? routesOf(table, found) : unread('absent');
};

const aclAt = ({ SubnetId }: Interface, { acls }: Surroundings): ExposedInterface['acl'] => {
  if (!acls.known) return acls;
  const acl = acls.value.find(({ Associations }) =>
    Associations?.some((one) => one.SubnetId === SubnetId),
  );
  return acl ? entriesOf(acl) : unread('absent');
};

/** A group that is not among those read lets in whom it will. */
const ingressAt = ({ Groups }: Interface, found: Surroundings): ExposedInterface['ingress'] => {
  const { groups } = found;
  if (!groups.known) return groups;
  const rules: SecurityGroupRule[] = [];
  for (const { GroupId: id } of Groups ?? []) {
    const group = groups.value.find(({ GroupId }) => GroupId === id);
    const read = group ? rulesOf(group.IpPermissions, found) : unread('absent');
    if (!read.known) return read;
    rules.push(...read.value);
  }
  return known(rules);
};

/** The interfaces of an instance, each with what decides who reaches it. */
export const exposedInterfaces = (
  { NetworkInterfaces }: Instance,
  found: Surroundings,
): Fact<readonly ExposedInterface[]> =>
  NetworkInterfaces
    ? known(
        NetworkInterfaces.map((at) => ({
          addresses: addressesOf(at),
          routes: routesAt(at, found),
          acl: aclAt(at, found),
          blockMode: blockModeFor(found.block, found.exclusions, at.SubnetId, at.VpcId),
          ingress: ingressAt(at, found),
        })),
      )
    : unread('absent');
