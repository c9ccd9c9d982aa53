import type { TlsAgreement, TlsAnswer } from '#core/domain/tls/tls-answer.ts';
import { byteReader, MalformedBytes } from './byte-reader.ts';
import { readKeyExchange } from './key-exchange.ts';
import { readServerHello } from './server-hello.ts';

const alertRecord = 21;
const handshakeRecord = 22;
// TLS 1.3 pretends one after its first message (RFC 8446 appendix D.4).
const changeCipherSpecRecord = 20;
const records = new Set([changeCipherSpecRecord, alertRecord, handshakeRecord]);
// RFC 5246 section 6.2: 2^14 bytes, and 2048 that protection may add.
const longestRecord = 18_432;
const serverHello = 2;
const serverKeyExchange = 12;
const serverHelloDone = 14;
const fatal = 2;

/** What the bytes of a server say so far. `partial`: more may follow; `soFar` if none does. */
export type Reading =
  | { readonly state: 'partial'; readonly soFar: TlsAgreement | null }
  | { readonly state: 'whole'; readonly answer: TlsAnswer }
  | { readonly state: 'malformed' };

interface Records {
  readonly handshake: Uint8Array;
  /** Description of a fatal alert. */
  readonly alert: number | null;
}

const readAlert = (content: Uint8Array): number | null => {
  const reader = byteReader(content);
  const level = reader.uint(1);
  const description = reader.uint(1);
  // A warning is no answer: unrecognized_name comes before a ServerHello.
  return level === fatal ? description : null;
};

/** The content of the records that are all there. @throws MalformedBytes on one of another protocol. */
const readRecords = (bytes: Uint8Array): Records => {
  const reader = byteReader(bytes);
  const handshake: Uint8Array[] = [];
  while (reader.left() > 0) {
    const type = reader.uint(1);
    if (!records.has(type)) throw new MalformedBytes('no TLS');
    if (reader.left() < 4) break;
    if (reader.uint(1) !== 3) throw new MalformedBytes('no TLS');
    reader.uint(1);
    const length = reader.uint(2);
    if (length === 0 || length > longestRecord) throw new MalformedBytes('length of a record');
    if (reader.left() < length) break;
    const content = reader.bytes(length);
    if (type === handshakeRecord) handshake.push(content);
    const alert = type === alertRecord ? readAlert(content) : null;
    if (alert !== null) return { handshake: Buffer.concat(handshake), alert };
  }
  return { handshake: Buffer.concat(handshake), alert: null };
};

interface Flight {
  readonly agreement: TlsAgreement | null;
  readonly done: boolean;
}

const withMessage = (agreement: TlsAgreement | null, type: number, body: Uint8Array): Flight => {
  if (!agreement) {
    if (type !== serverHello) throw new MalformedBytes('no ServerHello');
    const hello = readServerHello(body);
    // Of TLS 1.3 the rest is encrypted.
    return { agreement: hello, done: hello.version === 'TLSv1.3' };
  }
  if (type === serverHelloDone) return { agreement, done: true };
  if (type !== serverKeyExchange) return { agreement, done: false };
  const keyExchange = readKeyExchange(body, agreement.suite, agreement.version);
  return { agreement: { ...agreement, keyExchange }, done: false };
};

const readMessages = (handshake: Uint8Array): Flight => {
  const reader = byteReader(handshake);
  let flight: Flight = { agreement: null, done: false };
  while (!flight.done && reader.left() >= 4) {
    const type = reader.uint(1);
    const length = reader.uint(3);
    if (reader.left() < length) break;
    flight = withMessage(flight.agreement, type, reader.bytes(length));
  }
  return flight;
};

const read = (bytes: Uint8Array): Reading => {
  const { handshake, alert } = readRecords(bytes);
  const { agreement, done } = readMessages(handshake);
  if (agreement && done) return { state: 'whole', answer: agreement };
  if (alert !== null) return { state: 'whole', answer: agreement ?? { kind: 'refused', alert } };
  return { state: 'partial', soFar: agreement };
};

/** The first flight of a server, from all its bytes up to now. It never throws. */
export const readServerFlight = (bytes: Uint8Array): Reading => {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof MalformedBytes) return { state: 'malformed' };
    throw error;
  }
};
