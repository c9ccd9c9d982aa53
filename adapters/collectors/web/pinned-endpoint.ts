/**
 * Where a probe may connect: resolved, allowed and pinned before. It connects to `address` and to
 * nothing else, and names `host` in SNI; a second resolution could lead elsewhere.
 */
export interface PinnedEndpoint {
  /** Host name in lower case without a final dot, or an IP address. */
  readonly host: string;
  readonly port: number;
  /** IPv4 or IPv6, in text. */
  readonly address: string;
}
