import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import {
  type Answer,
  AUTHENTIC_DATA,
  CHECKING_DISABLED,
  decode,
  encode,
  type Packet,
  type Question,
  RECURSION_AVAILABLE,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import { onTestFinished } from 'vitest';
import type { Resolver } from '#adapters/collectors/web/dns/dns-transport.ts';

/** What a resolver on loopback answers to a question. */
export interface Said {
  readonly answers?: readonly Answer[];
  readonly code?: 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  readonly authenticated?: boolean;
  /** Over UDP it only says that there is more. */
  readonly truncated?: boolean;
  /** To a client that does without validation. */
  readonly unchecked?: Said;
}

/** By `TYPE name`; what it does not list does not exist. */
export type Zone = Readonly<Record<string, Said>>;

export interface LoopbackDns {
  readonly resolver: Resolver;
  readonly asked: { readonly name: string; readonly over: 'udp' | 'tcp' }[];
}

const codes = { NXDOMAIN: 3, SERVFAIL: 2, REFUSED: 5 } as const;

const keyOf = ({ type, name }: Question): string => `${type} ${name.toLowerCase()}`;

const replyTo = (query: Packet, zone: Zone, over: 'udp' | 'tcp'): Packet => {
  const [question] = query.questions ?? [];
  if (!question) throw new Error('no question');
  const found = zone[keyOf(question)] ?? { code: 'NXDOMAIN' };
  const unchecked = ((query.flags ?? 0) & CHECKING_DISABLED) !== 0;
  const said = (unchecked && found.unchecked) || found;
  const truncated = over === 'udp' && said.truncated === true;
  return {
    type: 'response',
    id: query.id,
    flags:
      RECURSION_AVAILABLE |
      (said.code ? codes[said.code] : 0) |
      (said.authenticated ? AUTHENTIC_DATA : 0) |
      (truncated ? TRUNCATED_RESPONSE : 0),
    questions: [question],
    answers: truncated ? [] : [...(said.answers ?? [])],
  };
};

type Answering = (query: Packet, over: 'udp' | 'tcp') => readonly Uint8Array[];

const framed = (message: Uint8Array): Uint8Array => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
};

/** Answers by a function, over UDP and TCP on one port. */
export const dnsServer = async (answering: Answering): Promise<LoopbackDns> => {
  const asked: { name: string; over: 'udp' | 'tcp' }[] = [];
  const sockets = new Set<Socket>();
  const answer = (bytes: Buffer, over: 'udp' | 'tcp'): readonly Uint8Array[] => {
    const query = decode(bytes);
    asked.push({ name: query.questions?.[0] ? keyOf(query.questions[0]) : '', over });
    return answering(query, over);
  };
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (bytes: Buffer) => {
      for (const message of answer(bytes.subarray(2), 'tcp')) socket.write(framed(message));
    });
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const udp = createSocket('udp4');
  udp.on('message', (bytes, { port, address }) => {
    for (const message of answer(bytes, 'udp')) udp.send(message, port, address);
  });
  udp.bind(address.port, '127.0.0.1');
  await once(udp, 'listening');
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    udp.close();
    tcp.close();
    await once(tcp, 'close');
  });
  return { resolver: { address: '127.0.0.1', port: address.port }, asked };
};

export const zoneServer = (zone: Zone): Promise<LoopbackDns> =>
  dnsServer((query, over) => [encode(replyTo(query, zone, over))]);
