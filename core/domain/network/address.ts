/** A version of the protocol: a range of one never holds an address of the other. */
export type Family = 4 | 6;

export const bitsOf = (family: Family): number => (family === 4 ? 32 : 128);

export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

const octet = /^(?:0|[1-9]\d{0,2})$/;
const hextet = /^[0-9a-f]{1,4}$/i;

const join = (parts: readonly number[], width: bigint): bigint =>
  parts.reduce((value, part) => (value << width) | BigInt(part), 0n);

const ipv4 = (text: string): bigint | undefined => {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => octet.test(part))) return undefined;
  const octets = parts.map(Number);
  return octets.every((value) => value <= 255) ? join(octets, 8n) : undefined;
};

/** The dotted end of `::ffff:192.0.2.1` as two groups. */
const withoutDots = (text: string): string | undefined => {
  if (!text.includes('.')) return text;
  const at = text.lastIndexOf(':');
  const value = ipv4(text.slice(at + 1));
  if (at < 0 || value === undefined) return undefined;
  return `${text.slice(0, at + 1)}${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
};

const groups = (text: string): number[] | undefined => {
  if (text === '') return [];
  const parts = text.split(':');
  return parts.every((part) => hextet.test(part))
    ? parts.map((part) => Number.parseInt(part, 16))
    : undefined;
};

const ipv6 = (text: string): bigint | undefined => {
  const halves = withoutDots(text)?.split('::');
  if (!halves || halves.length > 2) return undefined;
  const head = groups(halves[0] ?? '');
  const tail = groups(halves[1] ?? '');
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return join([...head, ...Array<number>(missing).fill(0), ...tail], 16n);
};

export const mappedIpv4 = 0xffffn << 32n;

/** As it is written, `::ffff:192.0.2.1` being IPv6 still; nothing where it is no address. */
export const writtenAddress = (text: string): Address | undefined => {
  const [family, value]: [Family, bigint | undefined] = text.includes(':')
    ? [6, ipv6(text)]
    : [4, ipv4(text)];
  return value === undefined ? undefined : { family, value };
};

/** An IPv4 address in IPv6 clothes is the IPv4 address: packets to it travel as IPv4. */
export const parseAddress = (text: string): Address | undefined => {
  const address = writtenAddress(text);
  return address?.family === 6 && address.value >> 32n === 0xffffn
    ? { family: 4, value: address.value - mappedIpv4 }
    : address;
};
