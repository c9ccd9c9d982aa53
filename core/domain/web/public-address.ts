import { parseAddress } from '../network/address.ts';
import { contains, parseCidr } from '../network/cidr.ts';
import { isOnInternet } from '../network/internet.ts';

// On the internet by number only: addresses that carry IPv4 inside (Teredo, 6to4), are for
// documents or for protocols, and the address under which Azure serves metadata to its machines.
const reserved = [
  '192.0.0.0/24',
  '192.88.99.0/24',
  '168.63.129.16/32',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
].flatMap((text) => parseCidr(text) ?? []);

const loopback = ['127.0.0.0/8', '::1/128'].flatMap((text) => parseCidr(text) ?? []);

/** A plain address in a range: one inside IPv6 clothes is judged as the IPv4 address that it is. */
const rangeOf = (text: string) => (parseAddress(text) ? parseCidr(text) : undefined);

/** An address of the internet, that nobody reaches by standing inside a network. */
export const isPublicAddress = (text: string): boolean => {
  const range = rangeOf(text);
  if (!range) return false;
  return isOnInternet(range) && !reserved.some((one) => contains(one, range));
};

/** This machine's own. */
export const isLoopbackAddress = (text: string): boolean => {
  const range = rangeOf(text);
  return range !== undefined && loopback.some((one) => contains(one, range));
};
