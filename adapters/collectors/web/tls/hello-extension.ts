import { isIP } from 'node:net';

/** Numbers in bytes, big-endian. */
export const uint = (width: 1 | 2 | 3, value: number): Uint8Array =>
  Uint8Array.from({ length: width }, (_, at) => (value >>> (8 * (width - 1 - at))) & 0xff);

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** A vector behind its length. */
export const vector = (lengthWidth: 1 | 2 | 3, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = joined(...parts);
  return joined(uint(lengthWidth, content.length), content);
};

export const codes = (values: readonly number[]): Uint8Array =>
  joined(...values.map((value) => uint(2, value)));

const extension = (type: number, ...content: readonly Uint8Array[]): Uint8Array =>
  joined(uint(2, type), vector(2, ...content));

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** RFC 6066: a name, never an address. */
const serverName = (host: string): Uint8Array =>
  isIP(host) === 0
    ? extension(0x0000, vector(2, uint(1, 0), vector(2, ascii(host))))
    : new Uint8Array();

/** Extensions of a ClientHello, each in its bytes. */
export const helloExtension = {
  serverName,
  supportedGroups: (groups: readonly number[]) => extension(0x000a, vector(2, codes(groups))),
  pointFormats: extension(0x000b, vector(1, uint(1, 0))),
  signatureAlgorithms: (schemes: readonly number[]) => extension(0x000d, vector(2, codes(schemes))),
  /** The peer may send heartbeats; none is ever sent. */
  heartbeat: extension(0x000f, uint(1, 1)),
  alpn: (protocol: string) => extension(0x0010, vector(2, vector(1, ascii(protocol)))),
  encryptThenMac: extension(0x0016),
  extendedMasterSecret: extension(0x0017),
  supportedVersions: (versions: readonly number[]) => extension(0x002b, vector(1, codes(versions))),
  /** No share: a server of TLS 1.3 then asks for one of the groups in a HelloRetryRequest. */
  noKeyShare: extension(0x0033, vector(2)),
  renegotiationInfo: extension(0xff01, vector(1)),
  unassigned: extension(0x1a1a),
} as const;
