/** How an audit behaves towards a site that is not ours. */
export interface Manners {
  /** Requests for one site, redirections included. */
  readonly requests: number;
  /** Between the end of one request and the start of the next. */
  readonly pauseMs: number;
  /** For one request, its body included. */
  readonly requestMs: number;
  /** For all of them. */
  readonly siteMs: number;
  /** Of one body, decoded: what is beyond is not read. */
  readonly maxBodyBytes: number;
}

/** At most forty requests, five in a second: less than a browser makes for one page. */
export const politeManners: Manners = {
  requests: 40,
  pauseMs: 200,
  requestMs: 10_000,
  siteMs: 120_000,
  maxBodyBytes: 2 * 1024 * 1024,
};

/**
 * Connections that one port gets at most: 23 hellos and three handshakes, two at a time. A fact
 * that no control needs costs none, but the six hellos that ask for a protocol are always there.
 */
export const mostTlsConnections = 26;

/**
 * Queries that one audit makes at most, each tried twice: some 20 for a usual zone, 25 for DKIM, 25
 * for SPF, three for each mail server, a few for policies. What is left beyond is unread.
 */
export const mostDnsQueries = 160;

/** For the certificate, beside those of the DNS part, which may be collected elsewhere. */
export const mostCaaQueries = 20;

/** What robots.txt knows us by: the product token of the User-Agent, in lower case. */
export const robotName = 'probant';

/** The page of a platform that tells whoever reads an access log what an audit does. */
export const aboutAuditsPath = '/about-audits';

/** Who asks, in each request. @param origin of the platform that asks, or of the product. */
export const userAgentOf = (origin: string): string =>
  `Probant/0.1 (site audit; +${origin}${aboutAuditsPath})`;
