import type { TLSSocket } from 'node:tls';
import { byteReader } from './byte-reader.ts';

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

type Reader = ReturnType<typeof byteReader>;

const field = (reader: Reader): { readonly tag: number; readonly content: Uint8Array } => {
  const tag = reader.uint(1);
  const first = reader.uint(1);
  if (first < longForm) return { tag, content: reader.bytes(first) };
  const width = reader.bytes(first - longForm);
  return { tag, content: reader.bytes(width.reduce((value, byte) => value * 256 + byte, 0)) };
};

const integerIn = (content: Uint8Array): number =>
  field(byteReader(content)).content.reduce((value, byte) => value * 256 + byte, 0);

/** Of a session as OpenSSL writes it. @throws MalformedBytes */
export const readSession = (der: Uint8Array): SessionTicket => {
  const outer = field(byteReader(der));
  const numbers = new Map<number, number>();
  const reader = byteReader(outer.tag === sequence ? outer.content : new Uint8Array());
  while (reader.left() > 0) {
    const { tag, content } = field(reader);
    if (tag === lifetimeHint || tag === maxEarlyData) numbers.set(tag, integerIn(content));
  }
  return { lifetime: numbers.get(lifetimeHint) ?? 0, earlyData: numbers.get(maxEarlyData) ?? 0 };
};

/** How long tickets may follow the handshake: TLS 1.3 sends them when it likes. */
const ticketWait = 1000;

/** The tickets that a server gives on a connection within a second. To be called at once. */
export const ticketsOf = (socket: TLSSocket): Promise<readonly SessionTicket[]> =>
  new Promise((resolve) => {
    const tickets: SessionTicket[] = [];
    const end = (): void => {
      clearTimeout(timer);
      resolve(tickets);
    };
    const timer = setTimeout(end, ticketWait);
    socket.on('session', (session: Uint8Array) => {
      tickets.push(readSession(session));
    });
    socket.on('close', end);
    socket.resume();
  });
