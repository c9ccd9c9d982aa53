import type { Fact, Unread } from '../fact.ts';
import type { Family } from './address.ts';
import { type AddressSet, intersection, none, union } from './address-set.ts';
import { everyone, parseCidr } from './cidr.ts';

/** The other side of a rule or a route. A reference to a security group is never the internet. */
export type Peer =
  | { readonly kind: 'cidr'; readonly cidr: string }
  | {
      readonly kind: 'prefix-list';
      readonly id: string;
      readonly entries: Fact<readonly string[]>;
    }
  | { readonly kind: 'security-group'; readonly id: string };

/** What is surely in, and what may be: they differ where something could not be read. */
export interface Bounds {
  readonly least: AddressSet;
  readonly most: AddressSet;
  readonly why: Unread | undefined;
}

export const nothing: Bounds = { least: none, most: none, why: undefined };

export const exactly = (set: AddressSet): Bounds => ({ least: set, most: set, why: undefined });

export const anyOf = (family: Family, why: Unread): Bounds => ({
  least: none,
  most: [everyone(family)],
  why,
});

export const unionOf = (all: readonly Bounds[]): Bounds => ({
  least: union(...all.map(({ least }) => least)),
  most: union(...all.map(({ most }) => most)),
  why: all.find(({ why }) => why !== undefined)?.why,
});

export const intersectionOf = (family: Family, all: readonly Bounds[]): Bounds =>
  all.reduce<Bounds>(
    (a, b) => ({
      least: intersection(a.least, b.least),
      most: intersection(a.most, b.most),
      why: a.why ?? b.why,
    }),
    exactly([everyone(family)]),
  );

const written = (family: Family, text: string): Bounds => {
  const range = parseCidr(text);
  if (!range) return anyOf(family, 'malformed');
  return range.family === family ? exactly([range]) : nothing;
};

export const addressesOf = (family: Family, peer: Peer): Bounds => {
  if (peer.kind === 'security-group') return nothing;
  if (peer.kind === 'cidr') return written(family, peer.cidr);
  return peer.entries.known
    ? unionOf(peer.entries.value.map((entry) => written(family, entry)))
    : anyOf(family, peer.entries.why);
};
