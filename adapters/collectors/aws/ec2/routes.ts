import type { RouteTable, Route as TableRoute } from '@aws-sdk/client-ec2';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import type { Route } from '#core/domain/network/routes.ts';
import { oneOfThose } from '../given.ts';
import { type PrefixLists, prefixListPeer } from './prefix-lists.ts';

const destinationOf = (route: TableRoute, lists: PrefixLists): Peer | undefined => {
  const cidr = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
  if (cidr !== undefined) return { kind: 'cidr', cidr };
  const { DestinationPrefixListId: list } = route;
  return list === undefined ? undefined : prefixListPeer(list, lists);
};

/** An interface before its instance: the id says what kind of target it is. */
const targetOf = (route: TableRoute): string | undefined =>
  route.GatewayId ??
  route.NatGatewayId ??
  route.TransitGatewayId ??
  route.VpcPeeringConnectionId ??
  route.EgressOnlyInternetGatewayId ??
  route.NetworkInterfaceId ??
  route.CarrierGatewayId ??
  route.LocalGatewayId ??
  route.CoreNetworkArn ??
  route.OdbNetworkArn ??
  route.InstanceId;

const routeOf = (route: TableRoute, lists: PrefixLists): Fact<Route> => {
  const destination = destinationOf(route, lists);
  const target = targetOf(route);
  const state = oneOfThose(route.State, ['active', 'blackhole']);
  if (!destination || target === undefined) return unread('undecided');
  return state.known ? known({ destination, target, state: state.value }) : state;
};

/** The routes of a table; one that is of no known kind leaves them all unread. */
export const routesOf = (
  { Routes: routes }: RouteTable,
  lists: PrefixLists,
): Fact<readonly Route[]> => {
  if (!routes) return unread('absent');
  const read = routes.map((route) => routeOf(route, lists));
  const missing = read.find((route) => !route.known);
  if (missing && !missing.known) return missing;
  return known(read.flatMap((route) => (route.known ? route.value : [])));
};

/** The table that serves a subnet: its own, or else the main one of its VPC. */
export const tableOf = (
  tables: readonly RouteTable[],
  subnet: string | undefined,
  vpc: string | undefined,
): RouteTable | undefined =>
  tables.find(({ Associations }) => Associations?.some(({ SubnetId }) => SubnetId === subnet)) ??
  tables.find(({ VpcId, Associations }) => VpcId === vpc && Associations?.some(({ Main }) => Main));
