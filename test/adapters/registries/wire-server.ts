import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisterAccess } from '#adapters/registries/register-http.ts';
import type { Subject } from '#core/domain/assessment.ts';
import type { FrenchVatNumber } from '#core/domain/french-vat.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { Instant } from '#core/domain/time.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

const clock = { now: () => '2026-11-21T20:43:00.000Z' as Instant };

export const subjectOf = (siren: string, vatNumber: string | null = null): Subject => ({
  siren: siren as Siren,
  vatNumber: vatNumber as FrenchVatNumber | null,
  checksumOverridden: false,
});

/** Runs `use` against a register that answers whatever `listener` says. */
export const withWire = async <T>(
  listener: Listener,
  use: (access: RegisterAccess) => Promise<T>,
): Promise<T> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await use({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 300, clock });
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

export const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}): Listener =>
  (_request, response) => {
    response.writeHead(status, headers);
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
