import { type Fact, known, unread } from '#core/domain/fact.ts';
import { type ByteReader, byteReader, MalformedBytes } from './byte-reader.ts';

export interface SessionTicket {
  /** Seconds for which the server says that it holds; zero where it says nothing. */
  readonly lifetime: number;
  /** Bytes that a client may send ahead of a later handshake. */
  readonly earlyData: number;
}

const sequence = 0x30;
const longForm = 0x80;

// Explicit tags of OpenSSL's SSL_SESSION_ASN1 (ssl/ssl_asn1.c).
const lifetimeHint = 0xa9;
const maxEarlyData = 0xaf;

// Newer releases of Node write this ahead of the session, then the name of the peer.
const wrapping = Buffer.from('\0nodejs:tls:session:1\0', 'latin1');

const field = (reader: ByteReader): { readonly tag: number; readonly content: Uint8Array } => {
  const tag = reader.uint(1);
  const first = reader.uint(1);
  if (first < longForm) return { tag, content: reader.bytes(first) };
  const width = reader.bytes(first - longForm);
  return { tag, content: reader.bytes(width.reduce((value, byte) => value * 256 + byte, 0)) };
};

const integerIn = (content: Uint8Array): number =>
  field(byteReader(content)).content.reduce((value, byte) => value * 256 + byte, 0);

const unwrapped = (session: Uint8Array): ByteReader => {
  const reader = byteReader(session);
  if (wrapping.equals(session.subarray(0, wrapping.length))) {
    reader.bytes(wrapping.length);
    reader.vector(2);
  }
  return reader;
};

const read = (session: Uint8Array): SessionTicket => {
  const { tag, content } = field(unwrapped(session));
  if (tag !== sequence) throw new MalformedBytes('no SEQUENCE');
  const reader = byteReader(content);
  const numbers = new Map<number, number>();
  while (reader.left() > 0) {
    const { tag, content } = field(reader);
    if (tag === lifetimeHint || tag === maxEarlyData) numbers.set(tag, integerIn(content));
  }
  return { lifetime: numbers.get(lifetimeHint) ?? 0, earlyData: numbers.get(maxEarlyData) ?? 0 };
};

/** What a session says that OpenSSL wrote and Node handed out. */
export const readSession = (session: Uint8Array): Fact<SessionTicket> => {
  try {
    return known(read(session));
  } catch (error) {
    if (error instanceof MalformedBytes) return unread('malformed');
    throw error;
  }
};
