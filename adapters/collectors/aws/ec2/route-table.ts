import type { RouteTable, Route as TableRoute, VpcPeeringConnection } from '@aws-sdk/client-ec2';
import { derived, type Fact } from '#core/domain/fact.ts';
import { contains, parseCidr } from '#core/domain/network/cidr.ts';
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

/** The ranges of the VPC on the other side; of the same VPC there is no other side. */
const rangesOfPeer = (
  { AccepterVpcInfo, RequesterVpcInfo }: VpcPeeringConnection,
  vpc: string | undefined,
): readonly string[] => {
  const peer = AccepterVpcInfo?.VpcId === vpc ? RequesterVpcInfo : AccepterVpcInfo;
  return [
    ...(peer?.CidrBlock === undefined ? [] : [peer.CidrBlock]),
    ...(peer?.CidrBlockSet ?? []).flatMap(({ CidrBlock }) => CidrBlock ?? []),
    ...(peer?.Ipv6CidrBlockSet ?? []).flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
  ];
};

const covers = (destination: string, ranges: readonly string[]): boolean => {
  const outer = parseCidr(destination);
  return ranges.some((text) => {
    const inner = parseCidr(text);
    return outer !== undefined && inner !== undefined && contains(outer, inner);
  });
};

const routesToWholePeer = (
  found: { readonly peerings: Fact<readonly VpcPeeringConnection[]> },
  { Routes, VpcId }: RouteTable,
): Fact<readonly string[]> =>
  derived({ ...found, routes: given(Routes) }, ({ peerings: all, routes }) =>
    routes.flatMap((route) => {
      const destination = destinationOf(route);
      const peering = all.find(
        (one) => one.VpcPeeringConnectionId === route.VpcPeeringConnectionId,
      );
      if (destination === undefined || !peering) return [];
      return covers(destination, rangesOfPeer(peering, VpcId)) ? [destination] : [];
    }),
  );

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
