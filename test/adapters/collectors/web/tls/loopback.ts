import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { PinnedEndpoint } from '#adapters/collectors/web/pinned-endpoint.ts';

/** A server on loopback that ends with the test. */
export interface Loopback {
  readonly endpoint: PinnedEndpoint;
  /** How many connections it was given. */
  readonly seen: { count: number };
  readonly close: () => Promise<void>;
}

const listening = async (server: Server, sockets: Set<Socket>): Promise<Loopback> => {
  const seen = { count: 0 };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    seen.count += 1;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  onTestFinished(close);
  const endpoint = { host: 'site.test', port: address.port, address: '127.0.0.1' };
  return { endpoint, seen, close };
};

export const tlsServer = (options: TlsOptions): Promise<Loopback> => {
  const server = createTlsServer(options);
  server.on('secureConnection', (socket) => socket.on('error', () => undefined));
  server.on('tlsClientError', () => undefined);
  return listening(server, new Set());
};

/** Answers as the function says, on the bare connection. */
export const bareServer = (answer: (socket: Socket) => void): Promise<Loopback> =>
  listening(createServer(answer), new Set());
