import type { Unread } from '../fact.ts';
import type { Family } from './address.ts';
import { type AddressSet, difference, intersection, none, union } from './address-set.ts';
import { type Cidr, everyone, parseCidr } from './cidr.ts';
import type { Bounds, Peer } from './peers.ts';

export interface Route {
  readonly destination: Peer;
  /** An id, which begins with the kind of the target: `igw-`, `nat-`, `eni-`, or `local`. */
  readonly target: string;
  readonly state: 'active' | 'blackhole';
}

/** `appliance`: a firewall or an interface that may pass the traffic on to the internet. */
type Way = 'internet' | 'appliance' | 'elsewhere';

const wayOf = ({ target, state }: Route): Way => {
  if (state === 'blackhole') return 'elsewhere';
  if (target.startsWith('igw-')) return 'internet';
  return target.startsWith('vpce-') || target.startsWith('eni-') ? 'appliance' : 'elsewhere';
};

// A prefix list through an endpoint is a gateway endpoint: it leads to one AWS service only.
const leadsToService = ({ destination, target }: Route): boolean =>
  destination.kind === 'prefix-list' && target.startsWith('vpce-');

interface Leg {
  readonly way: Way;
  readonly range: Cidr | Unread;
}

const legsOf = (route: Route): readonly Leg[] => {
  const { destination } = route;
  const way = wayOf(route);
  if (destination.kind === 'security-group' || leadsToService(route)) return [];
  if (destination.kind === 'cidr') {
    return [{ way, range: parseCidr(destination.cidr) ?? 'malformed' }];
  }
  return destination.entries.known
    ? destination.entries.value.map((entry) => ({ way, range: parseCidr(entry) ?? 'malformed' }))
    : [{ way, range: destination.entries.why }];
};

/** The longest prefix wins; what is not read wins where it would give most, or least. */
const walk = (legs: readonly Leg[], family: Family, generous: boolean): AddressSet => {
  const known = legs.flatMap(({ way, range }) =>
    typeof range === 'string' || range.family !== family ? [] : [{ way, range }],
  );
  const blind = legs.filter(({ range }) => typeof range === 'string');
  const lets = (way: Way): boolean => way === 'internet' || (generous && way === 'appliance');
  if (generous && blind.some(({ way }) => lets(way))) return [everyone(family)];
  if (!generous && blind.some(({ way }) => !lets(way))) return none;

  let left: AddressSet = [everyone(family)];
  let led: AddressSet = none;
  for (const { way, range } of known.toSorted((a, b) => b.range.prefix - a.range.prefix)) {
    if (lets(way)) led = union(led, intersection(left, [range]));
    left = difference(left, [range]);
  }
  return led;
};

/** The addresses that a subnet exchanges packets with through an internet gateway. */
export const routedToInternet = (routes: readonly Route[], family: Family): Bounds => {
  const legs = routes.flatMap(legsOf);
  const unread = legs.map(({ range }) => range).find((range) => typeof range === 'string');
  const appliance = legs.some(({ way }) => way === 'appliance') ? 'not-collected' : undefined;
  return {
    least: walk(legs, family, false),
    most: walk(legs, family, true),
    why: unread ?? appliance,
  };
};
