import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { rootCertificates, TLSSocket } from 'node:tls';
import { headerFields, type WebAnswer } from '#core/domain/web/answer.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import type { Method } from './method.ts';
import { type ReadBody, readBody } from './read-body.ts';

export interface WebRequest {
  readonly url: URL;
  readonly method: Method;
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks. */
  readonly userAgent: string;
  readonly maxBodyBytes: number;
  /** For the whole answer: its headers within it or an error, its body as far as it came. */
  readonly timeoutMs: number;
  /** Roots beside those of Node, in PEM. */
  readonly extraRoots: readonly string[];
}

export interface Exchanged {
  readonly answer: WebAnswer;
  readonly bytes: Uint8Array;
}

// Authorities vouch for it or not: the answer tells which. What is obsolete is judged elsewhere.
const lenientTls = {
  rejectUnauthorized: false,
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
} as const;

/** Given roots replace those of Node, and are read again for each connection: only where needed. */
const authorities = (extra: readonly string[]): { readonly ca?: string[] } =>
  extra.length > 0 ? { ca: [...rootCertificates, ...extra] } : {};

const optionsOf = ({ host, port, address }: PinnedEndpoint, request: WebRequest) => ({
  host: address,
  port,
  method: request.method,
  path: request.url.pathname + request.url.search,
  headers: {
    host: request.url.host,
    'user-agent': request.userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    ...request.headers,
  },
  agent: false as const,
  maxHeaderSize: 32 * 1024,
  servername: isIP(host) > 0 ? '' : host,
  ...lenientTls,
  ...authorities(request.extraRoots),
});

/** Connects to the pinned address and to no other: no name is resolved here. */
const send = (
  endpoint: PinnedEndpoint,
  request: WebRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const open = request.url.protocol === 'https:' ? requestHttps : requestHttp;
    const outgoing = open({ ...optionsOf(endpoint, request), signal });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end();
  });

const charset = /charset\s*=\s*"?([\w-]+)/i;

const textOf = (bytes: Uint8Array, contentType: string | undefined): string => {
  const label = charset.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
};

const pairsOf = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));

const answerOf = (
  { url }: WebRequest,
  message: IncomingMessage,
  { bytes, truncated }: ReadBody,
  trusted: boolean,
): WebAnswer => ({
  url: url.href,
  status: message.statusCode ?? 0,
  headers: headerFields(pairsOf(message.rawHeaders)),
  body: textOf(bytes, message.headers['content-type']),
  truncated,
  trusted,
});

/**
 * One request, one answer; no redirection is followed.
 * @throws when no headers came in time, or none that are HTTP: with the `code` of Node.
 */
export const exchange = async (
  endpoint: PinnedEndpoint,
  request: WebRequest,
  signal: AbortSignal,
): Promise<Exchanged> => {
  const within = AbortSignal.any([signal, AbortSignal.timeout(request.timeoutMs)]);
  const message = await send(endpoint, request, within);
  const trusted = message.socket instanceof TLSSocket && message.socket.authorized;
  const body = await readBody(message, request.maxBodyBytes);
  return { answer: answerOf(request, message, body, trusted), bytes: body.bytes };
};
