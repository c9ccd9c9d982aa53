import type { Socket } from 'node:net';
import { byteReader } from '#adapters/collectors/web/tls/byte-reader.ts';
import { codes, joined, uint, vector } from '#adapters/collectors/web/tls/hello-extension.ts';

/** A ServerHello as a test wants it, with what may follow it. */
export interface FakeHello {
  readonly version: number;
  readonly suite: number;
  readonly compression: number;
  /** Types of extensions, each empty but for renegotiation-info and heartbeat. */
  readonly extensions: readonly number[];
  /** Body of a ServerKeyExchange. */
  readonly keyExchange: Uint8Array | null;
}

export const plainHello: FakeHello = {
  version: 0x0303,
  suite: 0xc02f,
  compression: 0,
  extensions: [],
  keyExchange: null,
};

const contents = new Map([
  [0x000f, uint(1, 1)],
  [0xff01, uint(1, 0)],
]);

const message = (type: number, body: Uint8Array): Uint8Array =>
  joined(uint(1, type), vector(3, body));

export const record = (type: number, version: number, content: Uint8Array): Uint8Array =>
  joined(uint(1, type), uint(2, version), vector(2, content));

export const serverFlight = (hello: FakeHello): Uint8Array => {
  const extensions = hello.extensions.map((type) =>
    joined(uint(2, type), vector(2, contents.get(type) ?? new Uint8Array())),
  );
  const body = joined(
    uint(2, hello.version),
    new Uint8Array(32),
    vector(1),
    uint(2, hello.suite),
    uint(1, hello.compression),
    extensions.length > 0 ? vector(2, ...extensions) : new Uint8Array(),
  );
  const flight = joined(
    message(2, body),
    hello.keyExchange ? message(12, hello.keyExchange) : new Uint8Array(),
    message(14, new Uint8Array()),
  );
  return record(22, hello.version, flight);
};

/** Parameters of a Diffie-Hellman exchange over that prime, signed by a stand-in. */
export const dhExchange = (prime: Uint8Array): Uint8Array =>
  joined(vector(2, prime), vector(2, uint(1, 2)), vector(2, prime), codes([0x0401]), vector(2));

export const alert = (description: number): Uint8Array =>
  record(21, 0x0303, Uint8Array.from([2, description]));

export interface HeardHello {
  readonly version: number;
  readonly suites: readonly number[];
  readonly compressions: readonly number[];
}

const codesIn = (bytes: Uint8Array): readonly number[] =>
  Array.from({ length: bytes.length / 2 }, (_, at) => byteReader(bytes.subarray(2 * at)).uint(2));

/** What a client offers; null of a hello of SSL 2.0. */
const heardHello = (bytes: Uint8Array): HeardHello | null => {
  if (bytes[0] !== 22) return null;
  const body = byteReader(bytes.subarray(9));
  const version = body.uint(2);
  body.bytes(32);
  body.vector(1);
  const suites = codesIn(body.vector(2));
  return { version, suites, compressions: [...body.vector(1)] };
};

/** Answers each hello with bytes, or hangs up where there are none. */
export const answering =
  (answer: (hello: HeardHello | null) => Uint8Array | null) =>
  (socket: Socket): void => {
    socket.once('data', (bytes: Uint8Array) => {
      const reply = answer(heardHello(bytes));
      if (reply) socket.end(reply);
      else socket.destroy();
    });
  };

/** Speaks that version and chooses the first of its own suites that it is offered. */
export const speaking =
  (version: number, suites: readonly number[], changes: Partial<FakeHello>) =>
  (hello: HeardHello | null): Uint8Array | null => {
    const suite = hello?.suites.find((offered) => suites.includes(offered));
    if (!hello || hello.version < version || suite === undefined) return alert(40);
    return serverFlight({ ...plainHello, version, suite, ...changes });
  };
