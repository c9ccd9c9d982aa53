import { bitsOf, parseAddress } from './address.ts';

const prefixes = { 4: 24, 6: 48 } as const;

/** The routed network that an address most likely belongs to; undefined of what is no address. */
export const networkOf = (text: string): string | undefined => {
  const address = parseAddress(text);
  if (!address) return undefined;
  const { family, value } = address;
  return `${family}:${value >> BigInt(bitsOf(family) - prefixes[family])}`;
};
