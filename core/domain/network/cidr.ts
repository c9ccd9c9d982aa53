import { bitsOf, type Family, mappedIpv4, writtenAddress } from './address.ts';

export interface Cidr {
  readonly family: Family;
  readonly prefix: number;
  readonly first: bigint;
  readonly last: bigint;
}

const block = (family: Family, value: bigint, prefix: number): Cidr => {
  const size = 1n << BigInt(bitsOf(family) - prefix);
  const first = value - (value % size);
  return { family, prefix, first, last: first + size - 1n };
};

/** Bits beyond the prefix are dropped, as routers do. An address alone is a range of one. */
export const parseCidr = (text: string): Cidr | undefined => {
  const [host = '', length, ...rest] = text.split('/');
  const address = writtenAddress(host);
  if (!address || rest.length > 0) return undefined;
  const bits = bitsOf(address.family);
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = length === undefined ? bits : Number(length);
  if (prefix > bits) return undefined;
  const mapped = address.family === 6 && prefix >= 96 && address.value >> 32n === 0xffffn;
  return mapped
    ? block(4, address.value - mappedIpv4, prefix - 96)
    : block(address.family, address.value, prefix);
};

export const everyone = (family: Family): Cidr => block(family, 0n, 0);

export const width = (range: Cidr): bigint => range.last - range.first + 1n;

export const contains = (outer: Cidr, inner: Cidr): boolean =>
  outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
