import { randomBytes } from 'node:crypto';
import type { TlsAnswer } from '#core/domain/tls/tls-answer.ts';
import { byteReader } from './byte-reader.ts';
import { joined, uint } from './hello-extension.ts';

// The seven cipher kinds of the SSL 2.0 draft of 1995, three bytes each.
const cipherKinds = [0x010080, 0x020080, 0x030080, 0x040080, 0x050080, 0x060040, 0x0700c0];
const version = 0x0002;
const clientHelloMessage = 1;
const serverHelloMessage = 4;
const longHeader = 0x8000;

export const sslV2Hello = (): Uint8Array => {
  const challenge = randomBytes(16);
  const ciphers = joined(...cipherKinds.map((kind) => uint(3, kind)));
  const message = joined(
    uint(1, clientHelloMessage),
    uint(2, version),
    uint(2, ciphers.length),
    uint(2, 0),
    uint(2, challenge.length),
    ciphers,
    challenge,
  );
  return joined(uint(2, longHeader + message.length), message);
};

const headLength = 7;

/**
 * A SERVER-HELLO of SSL 2.0, from its first bytes: two of length, then type, session hit,
 * certificate type, version. Undefined while they are not all there, null where they are another
 * thing. That it answers in SSL 2.0 at all is what counts, whatever ciphers it has left.
 */
export const readSslV2Hello = (bytes: Uint8Array): TlsAnswer | null | undefined => {
  const first = bytes.at(0);
  if (first !== undefined && first < 0x80) return null;
  if (bytes.length < headLength) return undefined;
  const head = byteReader(bytes);
  head.uint(2);
  const type = head.uint(1);
  head.uint(2);
  if (type !== serverHelloMessage || head.uint(2) !== version) return null;
  return {
    kind: 'agreed',
    version: 'SSLv2',
    suite: 0,
    compressed: false,
    extensions: new Set(),
    keyExchange: null,
  };
};
