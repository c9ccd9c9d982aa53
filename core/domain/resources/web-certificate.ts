export interface WebCertificateFacts {
  /** The certificate that a port shows for its host name, by `host:port`. All are derived. */
  readonly 'web.certificate': {
    /** Its chain leads to a root of Mozilla's list; dates and names are facts of their own. */
    readonly trusted: boolean;
    /** The server sends every certificate between it and the root. */
    readonly chainIsComplete: boolean;
    readonly selfSigned: boolean;
    readonly matchesName: boolean;
    /** Whole days until it expires; negative once it has. */
    readonly daysLeft: number;
    readonly hasBegun: boolean;
    /** Less is left than automatic renewal leaves. */
    readonly renewalIsOverdue: boolean;
    /** It lives no longer than browsers allowed on the day of its issue. */
    readonly lifetimeIsWithinLimit: boolean;
    /** Security strength of its key in bits, after NIST SP 800-57. */
    readonly keyStrength: number;
    /** Hashes with known collisions that sign it or an authority under the root. */
    readonly brokenHashes: readonly string[];
    /** Embedded certificate timestamps of as many logs as browsers ask for. */
    readonly hasEnoughTimestamps: boolean;
    /** Seven days or less. */
    readonly shortLived: boolean;
    /** It names an OCSP responder or a revocation list. */
    readonly saysWhereRevoked: boolean;
    readonly namesOcsp: boolean;
    /** RFC 7633. */
    readonly mustStaple: boolean;
    /** The server sent an OCSP answer along. */
    readonly stapled: boolean;
    readonly wildcard: boolean;
    /** Its usages allow to authenticate a server. */
    readonly fitsServers: boolean;
    /** It may sign certificates itself. */
    readonly isAuthority: boolean;
    /** Its issuer is one of those that CAA records name today. */
    readonly issuerIsAllowed: boolean;
  };
}
