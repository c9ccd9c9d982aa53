import type { Family } from './address.ts';
import { addressesOf, anyOf, type Bounds, nothing, type Peer, unionOf } from './peers.ts';
import { matches, type TrafficFilter, type Transport } from './traffic.ts';

/** One inbound permission: security groups only ever allow. */
export interface SecurityGroupRule extends TrafficFilter {
  readonly peers: readonly Peer[];
}

const admittedBy = (
  rule: SecurityGroupRule,
  family: Family,
  transport: Transport,
  port: number,
): Bounds => {
  const match = matches(rule, transport, port);
  if (match === 'no') return nothing;
  const from = unionOf(rule.peers.map((peer) => addressesOf(family, peer)));
  if (match === 'yes') return from;
  return from.most.length === 0 ? nothing : anyOf(family, 'absent');
};

/** Who may open a session to a port. */
export const admitted = (
  rules: readonly SecurityGroupRule[],
  family: Family,
  transport: Transport,
  port: number,
): Bounds => unionOf(rules.map((rule) => admittedBy(rule, family, transport, port)));
