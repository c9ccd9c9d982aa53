import { type Fact, known, type Unread, unread } from '../fact.ts';
import { type AclEntry, letThrough } from '../network/acl.ts';
import { type Family, parseAddress } from '../network/address.ts';
import { everyone, parseCidr } from '../network/cidr.ts';
import { isCrowd, isOnInternet } from '../network/internet.ts';
import { anyOf, type Bounds, exactly, intersectionOf, nothing, unionOf } from '../network/peers.ts';
import { type Route, routedToInternet } from '../network/routes.ts';
import { admitted, type SecurityGroupRule } from '../network/security-group.ts';
import { distinctPorts, type Transport } from '../network/traffic.ts';

/** A network interface with what decides who reaches it. */
export interface ExposedInterface {
  /** Its public IPv4 addresses and its IPv6 addresses. */
  readonly addresses: readonly string[];
  /** Of the table that serves its subnet. */
  readonly routes: Fact<readonly Route[]>;
  readonly acl: Fact<readonly AclEntry[]>;
  /** VPC Block Public Access, as it stands for its subnet once exclusions are counted. */
  readonly blockMode: Fact<'off' | 'block-bidirectional' | 'block-ingress'>;
  /** Of all its security groups. */
  readonly ingress: Fact<readonly SecurityGroupRule[]>;
}

const readOr = <T>(fact: Fact<T>, family: Family, from: (value: T) => Bounds): Bounds =>
  fact.known ? from(fact.value) : anyOf(family, fact.why);

const listOf = <T>(fact: Fact<readonly T[]>): readonly T[] => (fact.known ? fact.value : []);

const addressed = (addresses: readonly string[], family: Family): Bounds => {
  const own = addresses.filter((text) => text.includes(':') === (family === 6));
  const ranges = own.flatMap((text) => parseCidr(text) ?? []);
  if (ranges.some((range) => range.family === family && isOnInternet(range))) {
    return exactly([everyone(family)]);
  }
  return own.every((text) => parseAddress(text)) ? nothing : anyOf(family, 'malformed');
};

/** Those to whom an answer comes back: an ACL keeps no state, clients listen on high ports. */
const answered = (acl: Fact<readonly AclEntry[]>, family: Family, transport: Transport): Bounds =>
  readOr(acl, family, (entries) =>
    unionOf(
      distinctPorts(
        entries.filter(({ egress }) => egress),
        1024,
        65_535,
      ).map((port) => letThrough(entries, true, family, transport, port)),
    ),
  );

const callers = (at: ExposedInterface, family: Family, transport: Transport): readonly Bounds[] => {
  const always = intersectionOf(family, [
    addressed(at.addresses, family),
    readOr(at.blockMode, family, (mode) =>
      mode === 'off' ? exactly([everyone(family)]) : nothing,
    ),
    readOr(at.routes, family, (routes) => routedToInternet(routes, family)),
    answered(at.acl, family, transport),
  ]);
  const entering = listOf(at.acl).filter(({ egress }) => !egress);
  return distinctPorts([...listOf(at.ingress), ...entering], 0, 65_535).map((port) =>
    intersectionOf(family, [
      always,
      readOr(at.acl, family, (entries) => letThrough(entries, false, family, transport, port)),
      readOr(at.ingress, family, (rules) => admitted(rules, family, transport, port)),
    ]),
  );
};

/**
 * Whether a crowd of the internet can open a session to it: the same addresses must pass the
 * route, the ACL both ways and a security group, on one port. Load balancers are not followed.
 */
export const reachableFromInternet = (
  interfaces: Fact<readonly ExposedInterface[]>,
): Fact<boolean> => {
  if (!interfaces.known) return interfaces;
  let why: Unread | undefined;
  for (const at of interfaces.value) {
    for (const family of [4, 6] as const) {
      for (const transport of ['tcp', 'udp'] as const) {
        const reach = callers(at, family, transport);
        if (reach.some(({ least }) => isCrowd(family, least))) return known(true);
        const unsure = reach.find(({ most }) => isCrowd(family, most));
        why ??= unsure && (unsure.why ?? 'not-collected');
      }
    }
  }
  return why ? unread(why) : known(false);
};
