import { randomBytes } from 'node:crypto';
import { codes, joined, uint, vector } from './hello-extension.ts';

export interface ClientHello {
  /** Code of the best version that the client speaks; of TLS 1.3, that of TLS 1.2. */
  readonly version: number;
  readonly suites: readonly number[];
  readonly compressions: readonly number[];
  /** Each in its bytes; SSLv3 knows none. */
  readonly extensions: readonly Uint8Array[];
}

const handshakeRecord = 22;
const clientHelloMessage = 1;
const sslV3 = 0x0300;
const tlsV1 = 0x0301;

/** One ClientHello in one record (RFC 5246 section 7.4.1.2, RFC 8446 section 4.1.2). */
export const writeClientHello = (hello: ClientHello): Uint8Array => {
  const { version, suites, compressions, extensions } = hello;
  const body = joined(
    uint(2, version),
    randomBytes(32),
    // RFC 8446 appendix D.4: middleboxes expect one; SSLv3 servers would look it up.
    vector(1, version === sslV3 ? new Uint8Array() : randomBytes(32)),
    vector(2, codes(suites)),
    vector(1, Uint8Array.from(compressions)),
    extensions.length === 0 ? new Uint8Array() : vector(2, ...extensions),
  );
  const message = joined(uint(1, clientHelloMessage), vector(3, body));
  return joined(uint(1, handshakeRecord), uint(2, Math.min(version, tlsV1)), vector(2, message));
};
