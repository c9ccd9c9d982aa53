import { X509Certificate } from 'node:crypto';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import type { ExchangeLimits } from './exchange.ts';

export interface HandshakeOffer {
  /** Null: the hello names no host. */
  readonly servername: string | null;
  /** Roots to trust, in PEM. */
  readonly roots: readonly string[];
  /** TLS 1.3 or, where that is the question, nothing newer than TLS 1.2. */
  readonly newest: 'TLSv1.3' | 'TLSv1.2';
}

export interface Handshake {
  /** From the leaf as far as the server's certificates and the roots lead. */
  readonly chain: readonly X509Certificate[];
  /** Why OpenSSL does not trust it; null where it does. */
  readonly verdict: string | null;
  readonly http2: boolean;
  readonly stapled: boolean;
  /** The first session that the server offers to resume, as OpenSSL writes it; null if none came. */
  readonly session: () => Promise<Uint8Array | null>;
}

/**
 * What came of an attempt. `refused`: the server ended it. `silent`: nothing in time, or nobody
 * there. `unreadable`: it was made, and what it showed could not be read.
 */
export type Attempt<T> =
  | { readonly kind: 'made'; readonly value: T }
  | { readonly kind: 'refused' | 'silent' | 'unreadable'; readonly code: string };

const longestChain = 10;

// Without a suite of TLS 1.3 by name, Node would not offer TLS 1.3.
const ciphers =
  'TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:ALL:@SECLEVEL=0';

const optionsOf = (
  { address, port }: PinnedEndpoint,
  { servername, roots, newest }: HandshakeOffer,
): ConnectionOptions => ({
  host: address,
  port,
  ...(servername === null ? {} : { servername }),
  ca: [...roots],
  minVersion: 'TLSv1',
  maxVersion: newest,
  // A server with an old key or an old protocol is to be seen, not refused here.
  ciphers,
  ALPNProtocols: ['h2', 'http/1.1'],
  requestOCSP: true,
  rejectUnauthorized: false,
});

/** Certificates that OpenSSL linked, leaf first; a root links to itself. */
const chainOf = (socket: TLSSocket): readonly X509Certificate[] => {
  const chain: X509Certificate[] = [];
  let link = socket.getPeerCertificate(true);
  while (link?.raw && chain.length < longestChain) {
    chain.push(new X509Certificate(link.raw));
    const next = link.issuerCertificate;
    if (!next || next === link || next.fingerprint256 === link.fingerprint256) break;
    link = next;
  }
  return chain;
};

const verdictOf = ({ authorized, authorizationError }: TLSSocket): string | null => {
  if (authorized) return null;
  // The types say Error; it is the code, a string, since Node 0.12.
  const error: unknown = authorizationError;
  return error instanceof Error ? error.message : String(error);
};

const handshakeOf = (socket: TLSSocket): Pick<Handshake, 'chain' | 'verdict' | 'http2'> => ({
  chain: chainOf(socket),
  verdict: verdictOf(socket),
  http2: socket.alpnProtocol === 'h2',
});

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};

const settled = async <T>(goOn: () => Promise<T> | T): Promise<Attempt<T>> => {
  try {
    return { kind: 'made', value: await goOn() };
  } catch (error) {
    return { kind: 'unreadable', code: codeOf(error) };
  }
};

/** TLS 1.3 sends tickets when it likes, after the handshake. */
const sessionWait = 1000;

/** To be called before the handshake: of TLS 1.2 the session comes with its end. */
const firstSession = (socket: TLSSocket): (() => Promise<Uint8Array | null>) => {
  const { promise, resolve } = Promise.withResolvers<Uint8Array | null>();
  socket.once('session', resolve);
  socket.once('close', () => resolve(null));
  return () => {
    const timer = setTimeout(() => resolve(null), sessionWait);
    socket.resume();
    return promise.finally(() => clearTimeout(timer));
  };
};

/**
 * Makes one handshake on a connection of its own and goes on with it. Bounded in time; never
 * rejects, not even where going on does.
 */
export const withHandshake = <T>(
  endpoint: PinnedEndpoint,
  offer: HandshakeOffer,
  { signal, milliseconds }: ExchangeLimits,
  goOn: (handshake: Handshake, socket: TLSSocket) => Promise<T> | T,
): Promise<Attempt<T>> =>
  new Promise((resolve) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
    const socket = connect(optionsOf(endpoint, offer));
    const session = firstSession(socket);
    let stapled = false;
    let accepted = false;
    // From then on what goes on listens itself: a refusal may be what it asks for.
    let made = false;

    const end = (attempt: Attempt<T>): void => {
      limit.removeEventListener('abort', onLimit);
      socket.destroy();
      resolve(attempt);
    };
    const onLimit = (): void => end({ kind: 'silent', code: 'timeout' });
    const fail = (code: string): void => end({ kind: accepted ? 'refused' : 'silent', code });

    socket.on('OCSPResponse', (response: Uint8Array | null) => {
      stapled = (response?.length ?? 0) > 0;
    });
    socket.on('connect', () => (accepted = true));
    socket.on('error', (error) => made || fail(codeOf(error)));
    socket.on('close', () => made || fail('closed'));
    socket.on('secureConnect', () => {
      made = true;
      void settled(() => goOn({ ...handshakeOf(socket), stapled, session }, socket)).then(end);
    });
    if (limit.aborted) onLimit();
    else limit.addEventListener('abort', onLimit, { once: true });
  });
