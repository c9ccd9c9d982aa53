import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { instantOf } from '#core/domain/time.ts';
import { companies } from './companies.ts';
import { type Fault, faultList, faultSchema, type WireName } from './faults.ts';
import { bodaccReply, sirenIn } from './wire-bodacc.ts';
import { json, jsonIn, type WireReply } from './wire-reply.ts';
import { inseeReply, rechercheReply } from './wire-sirene.ts';
import { questionIn, sirenAsked, viesFault, viesReply } from './wire-vies.ts';

/** One request that a register received. */
export interface RegisterRequestLog {
  readonly register: WireName;
  readonly siren: string | undefined;
  readonly path: string;
  readonly userAgent: string | undefined;
}

export interface RegisterStandIn {
  /** `http://127.0.0.1:4400`; each register has its prefix below it, see `baseUrls`. */
  readonly url: string;
  readonly baseUrls: Readonly<Record<WireName, string>>;
  readonly requests: readonly RegisterRequestLog[];
  setFault(fault: Fault): void;
  clearFaults(): void;
  close(): Promise<void>;
}

interface Routed {
  readonly register: WireName;
  readonly siren: string | undefined;
  readonly reply: () => WireReply;
}

const inseePath = /^\/insee\/(siren|siret)\/(\d+)$/;
const bodaccPath = '/bodacc/api/explore/v2.1/catalog/datasets/annonces-commerciales/records';

const route = (request: IncomingMessage, url: URL, body: string): Routed | undefined => {
  const query = url.searchParams;
  const [, kind, number] = inseePath.exec(url.pathname) ?? [];
  if (kind && number) {
    const key = request.headers['x-insee-api-key-integration'];
    const reply = () => inseeReply(kind, number, typeof key === 'string' ? key : undefined);
    return { register: 'insee', siren: number.slice(0, 9), reply };
  }
  if (url.pathname === '/recherche-entreprises/search') {
    const siren = /^\d{9}/.exec(query.get('q') ?? '')?.[0];
    return { register: 'recherche-entreprises', siren, reply: () => rechercheReply(query) };
  }
  if (url.pathname === bodaccPath) {
    return { register: 'bodacc', siren: sirenIn(query), reply: () => bodaccReply(query) };
  }
  if (url.pathname === '/vies/rest-api/check-vat-number' && request.method === 'POST') {
    const asked = questionIn(body);
    const reply = () => viesReply(asked, instantOf(Date.now()));
    return { register: 'vies', siren: sirenAsked(asked), reply };
  }
  return undefined;
};

const statusReply = (register: WireName, fault: Fault): WireReply => {
  const status = fault.status ?? 500;
  const wait = fault.retryAfterSeconds;
  const headers = wait === undefined ? {} : { 'retry-after': String(wait) };
  if (register === 'recherche-entreprises') return json(status, { erreur: 'Erreur' }, headers);
  const message =
    status === 429
      ? 'Rate limit exceeded! You reached the limit of 30 requests per 1 minutes'
      : 'Service unavailable';
  return json(status, { message, http_status_code: status }, headers);
};

const bodyOf = (reply: WireReply, fault: Fault | undefined): Buffer => {
  const bytes = Buffer.from(reply.body, 'utf8');
  if (fault?.kind === 'mojibake') return Buffer.from(bytes.toString('latin1'), 'utf8');
  if (fault?.kind === 'garbage') return Buffer.from('<html><body>Maintenance</body></html>');
  if (fault?.kind === 'oversize') return Buffer.alloc(6 * 1024 * 1024, ' ');
  return bytes;
};

const replyUnder = (routed: Routed, fault: Fault | undefined): WireReply => {
  if (fault?.kind === 'status') return statusReply(routed.register, fault);
  if (fault?.kind === 'vies-fault') return viesFault(200, fault.code ?? 'MS_UNAVAILABLE');
  return routed.reply();
};

const respond = async (
  response: ServerResponse,
  routed: Routed,
  fault: Fault | undefined,
): Promise<void> => {
  if (fault?.delayMs) await delay(fault.delayMs, undefined, { ref: false });
  if (fault?.kind === 'timeout') return;
  if (fault?.kind === 'cut') {
    response.destroy();
    return;
  }
  const reply = replyUnder(routed, fault);
  response.writeHead(reply.status, reply.headers);
  response.end(bodyOf(reply, fault));
};

const send = (response: ServerResponse, reply: WireReply): void => {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
};

type Faults = ReturnType<typeof faultList>;

/** `/_faults`: GET lists them, PUT replaces them by a list, DELETE clears them. */
const controlReply = (method: string | undefined, body: string, faults: Faults): WireReply => {
  if (method === 'PUT') {
    const parsed = z.array(faultSchema).safeParse(jsonIn(body));
    if (!parsed.success) return json(400, { message: z.prettifyError(parsed.error) });
    faults.clear();
    for (const fault of parsed.data) faults.add(fault);
  }
  if (method === 'DELETE') faults.clear();
  return json(200, faults.list());
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const listener = (faults: Faults, requests: RegisterRequestLog[]) => {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const body = await textOf(request);
    if (url.pathname === '/_faults')
      return send(response, controlReply(request.method, body, faults));
    if (url.pathname === '/_companies') return send(response, json(200, companies));
    if (url.pathname === '/_requests') return send(response, json(200, requests));
    const routed = route(request, url, body);
    if (!routed) return send(response, json(404, { message: 'No such register' }));
    const { register, siren } = routed;
    const userAgent = request.headers['user-agent'];
    requests.push({ register, siren, path: `${url.pathname}${url.search}`, userAgent });
    return respond(response, routed, faults.take(register, siren));
  };
};

const baseUrlsUnder = (url: string): RegisterStandIn['baseUrls'] => ({
  'recherche-entreprises': `${url}/recherche-entreprises`,
  insee: `${url}/insee`,
  bodacc: `${url}/bodacc`,
  vies: `${url}/vies/rest-api`,
});

/**
 * Starts the four registers on one port, in their exact wire formats, for companies that do not
 * exist. Port 0 takes any free one.
 */
export const startRegisterStandIn = async (options: {
  readonly port?: number;
  readonly host?: string;
}): Promise<RegisterStandIn> => {
  const faults = faultList();
  const requests: RegisterRequestLog[] = [];
  const handle = listener(faults, requests);
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const host = options.host ?? '127.0.0.1';
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');
  const url = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    baseUrls: baseUrlsUnder(url),
    requests,
    setFault: (fault) => faults.add(faultSchema.parse(fault)),
    clearFaults: () => faults.clear(),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
