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

/** Its product token is what robots.txt knows us by. */
export const userAgent = 'Probant/0.1 (site audit; +https://probant.example/about-audits)';
export const robotName = 'probant';
