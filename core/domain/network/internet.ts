import type { Family } from './address.ts';
import { type AddressSet, difference, intersection, size } from './address-set.ts';
import { type Cidr, everyone, parseCidr } from './cidr.ts';

// Ranges that no route of the internet leads to (IANA special-purpose registries).
const unroutable = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
].flatMap((text) => parseCidr(text) ?? []);

const globalUnicast = ['2000::/3'].flatMap((text) => parseCidr(text) ?? []);

/** Every address that can be met on the internet. */
export const internet = (family: Family): AddressSet =>
  family === 4 ? difference([everyone(4)], unroutable) : globalUnicast;

export const isOnInternet = ({ family, first, last }: Cidr): boolean =>
  intersection(internet(family), [{ first, last }]).length > 0;

// A whole /8 of IPv4, a whole /16 of IPv6: no organisation's own addresses are that many.
const crowd = { 4: 1n << 24n, 6: 1n << 112n } as const;

/** So many addresses of the internet that no one can name who holds them. */
export const isCrowd = (family: Family, set: AddressSet): boolean =>
  size(intersection(set, internet(family))) >= crowd[family];
