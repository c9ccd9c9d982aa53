import type { TlsProtocol } from '../derive/tls-weaknesses.ts';

export interface WebTlsFacts {
  /** A port that speaks TLS, by `host:port`. */
  readonly 'web.tls-endpoint': {
    /** Derived. Older than TLS 1.2. */
    readonly obsoleteProtocols: readonly TlsProtocol[];
    /** Derived. */
    readonly acceptsTripleDes: boolean;
  };
}
