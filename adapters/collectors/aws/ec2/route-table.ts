import type {
  RouteTable,
  Route as TableRoute,
  VpcPeeringConnection,
  VpcPeeringConnectionVpcInfo,
} from '@aws-sdk/client-ec2';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { type Cidr, contains, parseCidr } from '#core/domain/network/cidr.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { routeTables } from './listings.ts';
import { own } from './own.ts';
import { ec2 } from './service.ts';

const peerings = allOf(
  each(
    ec2,
    'DescribeVpcPeeringConnections',
    { MaxResults: 1000 },
    ({ VpcPeeringConnections }) => VpcPeeringConnections,
  ),
);

const destinationOf = (route: TableRoute): string | undefined =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId;

const rangesOf = (peer: VpcPeeringConnectionVpcInfo | undefined): readonly Cidr[] =>
  [
    peer?.CidrBlock,
    ...(peer?.CidrBlockSet ?? []).map(({ CidrBlock }) => CidrBlock),
    ...(peer?.Ipv6CidrBlockSet ?? []).map(({ Ipv6CidrBlock }) => Ipv6CidrBlock),
  ].flatMap((text) => (text === undefined ? [] : (parseCidr(text) ?? [])));

/** A side that is not told, and a prefix list, leave open what a route leads to. */
const leadsToWhole = (
  route: TableRoute,
  peering: VpcPeeringConnection | undefined,
  vpc: string | undefined,
): Fact<boolean> => {
  const { AccepterVpcInfo: accepter, RequesterVpcInfo: requester } = peering ?? {};
  const ranges = rangesOf(accepter?.VpcId === vpc ? requester : accepter);
  const destination = parseCidr(destinationOf(route) ?? '');
  if (!destination || ranges.length === 0) return unread('undecided');
  return known(ranges.some((range) => contains(destination, range)));
};

const routesToWholePeer = (
  { peerings: found }: { readonly peerings: Fact<readonly VpcPeeringConnection[]> },
  { Routes, VpcId }: RouteTable,
): Fact<readonly string[]> => {
  if (!found.known) return found;
  if (!Routes) return unread('absent');
  const looks = Routes.filter((route) => route.VpcPeeringConnectionId !== undefined).map(
    (route) => {
      const peering = found.value.find(
        (one) => one.VpcPeeringConnectionId === route.VpcPeeringConnectionId,
      );
      return { route, whole: leadsToWhole(route, peering, VpcId) };
    },
  );
  const whole = looks.filter((look) => look.whole.known && look.whole.value);
  if (whole.length > 0) return known(whole.flatMap(({ route }) => destinationOf(route) ?? []));
  return looks.some((look) => !look.whole.known) ? unread('undecided') : known([]);
};

export const routeTable = collects(
  'aws.ec2.route-table',
  own(routeTables),
  ({ RouteTableId }, place) => arnOf(place, 'ec2', `route-table/${RouteTableId}`),
)
  .facts({
    blackholeRoutes: ({ Routes }) =>
      derived({ routes: given(Routes) }, ({ routes }) =>
        routes.flatMap((route) =>
          route.State === 'blackhole' ? (destinationOf(route) ?? []) : [],
        ),
      ),
    peeringRoutes: ({ Routes }) =>
      derived(
        { routes: given(Routes) },
        ({ routes }) => routes.filter((route) => route.VpcPeeringConnectionId !== undefined).length,
      ),
  })
  .join({ peerings }, { routesToWholePeer });
