/** Where a site is: nothing of a path, of a person or of a query. */
export interface WebOrigin {
  /** Canonical, as `https://example.fr` or `http://127.0.0.1:8080`. */
  readonly origin: string;
  readonly scheme: 'http' | 'https';
  /** In ASCII, lower case, without the dot of the root; an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
}

export type OriginFlaw = 'not-an-address' | 'scheme' | 'port' | 'user-info' | 'path' | 'host';

type ReadOrigin =
  | { readonly kind: 'origin'; readonly origin: WebOrigin }
  | { readonly kind: 'refused'; readonly flaw: OriginFlaw };

const publicPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
const written = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)/i;
const dottedQuad = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const hostName = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63})+$/;

// Names under localhost are this machine's (RFC 6761, 6.3); the guard looks where they lead.
export const isLoopbackName = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  host === '::1' ||
  (host.startsWith('127.') && dottedQuad.test(host));

/** `0x7f.1` and `2130706433` are addresses to a resolver: only their plain form is taken. */
const isEncodedAddress = (host: string, text: string): boolean =>
  dottedQuad.test(host) && written.exec(text)?.[1] !== host;

const refused = (flaw: OriginFlaw): ReadOrigin => ({ kind: 'refused', flaw });

const portOf = (url: URL): number => {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
};

const isHost = (host: string): boolean =>
  host.includes(':') || dottedQuad.test(host) || hostName.test(host);

const flawOf = (url: URL, text: string, host: string, isLoopback: boolean): OriginFlaw | null => {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'user-info';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return 'path';
  if (isEncodedAddress(host, text)) return 'host';
  if (isLoopback) return null;
  if (!isHost(host)) return 'host';
  return publicPorts.has(portOf(url)) ? null : 'port';
};

/** People type `example.fr`: a site is asked over HTTPS unless they say otherwise. */
export const withScheme = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;

/**
 * Reads the origin of a site from what somebody typed. It says nothing of where the name leads:
 * only the addresses that it resolves to can. `allowLoopback` lets this machine's own through, on
 * any port.
 */
export const readOrigin = (
  text: string,
  { allowLoopback }: { readonly allowLoopback: boolean },
): ReadOrigin => {
  const trimmed = text.trim();
  const url = URL.parse(trimmed);
  if (!url) return refused('not-an-address');
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const flaw = flawOf(url, trimmed, host, allowLoopback && isLoopbackName(host));
  if (flaw) return refused(flaw);
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  const port = portOf(url);
  const shown = host.includes(':') ? `[${host}]` : host;
  const origin = new URL(`${scheme}://${shown}:${port}`).origin;
  return { kind: 'origin', origin: { origin, scheme, host, port } };
};
