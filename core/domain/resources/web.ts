/** Kinds of resources of a web site. */
export interface WebFacts {
  readonly 'web.site': {
    /** Protocol versions that the server agreed to speak. */
    readonly protocols: readonly TlsProtocol[];
  };
}

export type TlsProtocol = 'SSLv2' | 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
