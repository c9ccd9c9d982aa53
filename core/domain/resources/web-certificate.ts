export interface WebCertificateFacts {
  /** The certificate that a port shows for its host name, by `host:port`. */
  readonly 'web.certificate': {
    /** Whole days until it expires; negative once it has. */
    readonly daysLeft: number;
  };
}
