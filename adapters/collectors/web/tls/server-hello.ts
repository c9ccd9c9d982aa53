import type { HelloExtension, TlsAgreement, TlsProtocol } from '#core/domain/tls/tls-answer.ts';
import { byteReader, MalformedBytes } from './byte-reader.ts';

const protocols: ReadonlyMap<number, TlsProtocol> = new Map([
  [0x0300, 'SSLv3'],
  [0x0301, 'TLSv1'],
  [0x0302, 'TLSv1.1'],
  [0x0303, 'TLSv1.2'],
  [0x0304, 'TLSv1.3'],
]);

const noted: ReadonlyMap<number, HelloExtension> = new Map([
  [0x000f, 'heartbeat'],
  [0x0016, 'encrypt-then-mac'],
  [0x0017, 'extended-master-secret'],
  [0xff01, 'renegotiation-info'],
]);

const supportedVersions = 0x002b;

const readExtensions = (bytes: Uint8Array): ReadonlyMap<number, Uint8Array> => {
  const reader = byteReader(bytes);
  const extensions = new Map<number, Uint8Array>();
  while (reader.left() > 0) extensions.set(reader.uint(2), reader.vector(2));
  return extensions;
};

/**
 * A ServerHello or a HelloRetryRequest, which is written alike (RFC 5246 section 7.4.1.3, RFC 8446
 * section 4.1.3). @throws MalformedBytes
 */
export const readServerHello = (bytes: Uint8Array): TlsAgreement => {
  const body = byteReader(bytes);
  const legacyVersion = body.uint(2);
  body.bytes(32);
  body.vector(1);
  const suite = body.uint(2);
  const compression = body.uint(1);
  const extensions = readExtensions(body.left() > 0 ? body.vector(2) : new Uint8Array());
  const chosen = extensions.get(supportedVersions);
  const version = protocols.get(chosen ? byteReader(chosen).uint(2) : legacyVersion);
  if (!version) throw new MalformedBytes('a version that does not exist');
  return {
    kind: 'agreed',
    version,
    suite,
    compressed: compression !== 0,
    extensions: new Set([...extensions.keys()].flatMap((type) => noted.get(type) ?? [])),
    keyExchange: null,
  };
};
