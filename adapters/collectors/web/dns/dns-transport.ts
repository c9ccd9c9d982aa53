import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { type DnsQuestion, type ReadReply, readReply, writeQuery } from './dns-message.ts';

export interface Resolver {
  readonly address: string;
  readonly port: number;
}

interface AttemptLimits {
  readonly signal: AbortSignal;
  readonly milliseconds: number;
}

/** `silent`: nothing that answers the question came in time. */
export type Transported = ReadReply | { readonly state: 'silent' };

type Transport = (
  resolver: Resolver,
  question: DnsQuestion,
  limits: AttemptLimits,
) => Promise<Transported>;

const longestMessage = 65_535;

const limited = (
  { signal, milliseconds }: AttemptLimits,
  start: (end: (transported: Transported) => void) => () => void,
): Promise<Transported> =>
  new Promise((resolve) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
    const end = (transported: Transported): void => {
      limit.removeEventListener('abort', onLimit);
      stop();
      resolve(transported);
    };
    const onLimit = (): void => end({ state: 'silent' });
    const stop = start(end);
    if (limit.aborted) onLimit();
    else limit.addEventListener('abort', onLimit, { once: true });
  });

/** A random id from a port of its own; what does not answer the question is passed over. */
export const overUdp: Transport = ({ address, port }, question, limits) =>
  limited(limits, (end) => {
    const id = randomInt(0x1_0000);
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    let open = true;
    socket.on('message', (bytes) => {
      const read = readReply(bytes, id, question);
      if (open && read.state !== 'foreign' && read.state !== 'malformed') end(read);
    });
    socket.on('error', () => open && end({ state: 'silent' }));
    // A connected socket hears that peer alone.
    socket.connect(port, address, () => open && socket.send(writeQuery(id, question)));
    return () => {
      open = false;
      socket.close();
    };
  });

/** The message behind its two bytes of length; undefined while it is not all there. */
const framed = (bytes: Buffer): Buffer | undefined => {
  if (bytes.length < 2) return undefined;
  const length = bytes.readUInt16BE(0);
  return bytes.length < 2 + length ? undefined : bytes.subarray(2, 2 + length);
};

export const overTcp: Transport = ({ address, port }, question, limits) =>
  limited(limits, (end) => {
    const id = randomInt(0x1_0000);
    const query = writeQuery(id, question);
    const socket = connect({ host: address, port });
    let received = Buffer.alloc(0);
    let open = true;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(query.length);
    socket.on('connect', () => socket.write(Buffer.concat([length, query])));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const message = framed(received);
      if (!open) return;
      if (message) end(readReply(message, id, question));
      else if (received.length > longestMessage + 2) end({ state: 'malformed' });
    });
    socket.on('error', () => undefined);
    socket.on('close', () => open && end({ state: 'silent' }));
    return () => {
      open = false;
      socket.destroy();
    };
  });
