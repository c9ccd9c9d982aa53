import type { Instant } from '../time.ts';

export interface PublicKey {
  readonly algorithm: 'rsa' | 'ec' | 'edwards' | 'other';
  /** Of the modulus or of the curve. */
  readonly bits: number;
}

/** What a certificate says of itself (RFC 5280). */
export interface Certificate {
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** DNS names of its subjectAltName, in lower case. */
  readonly names: readonly string[];
  readonly key: PublicKey;
  /** As `SHA-256`; of Ed25519 and Ed448, which have none of their own, the name of the signature. */
  readonly signatureHash: string;
  /** Signed by the key that it holds. */
  readonly selfSigned: boolean;
  readonly isAuthority: boolean;
  /** Null: it has no such extension, and may be used for all. */
  readonly extendedKeyUsages: readonly string[] | null;
  /** Of keyUsage: it may sign a handshake. True where the extension is absent. */
  readonly maySign: boolean;
  /** Distinct logs of its embedded certificate timestamps (RFC 6962). */
  readonly timestampLogs: number;
  readonly ocspUrls: readonly string[];
  readonly crlUrls: readonly string[];
  /** RFC 7633. */
  readonly mustStaple: boolean;
  /** Organization of its issuer's name; null where that has none. */
  readonly issuer: string | null;
}

/** A certificate as a port showed it, with what the handshake told of it. */
export interface ShownCertificate {
  readonly certificate: Certificate;
  /** RFC 9525, by subjectAltName alone. */
  readonly matchesName: boolean;
  readonly chain: ChainStanding;
  /** Hashes that sign it and the certificates between it and the root. */
  readonly signatureHashes: readonly string[];
  readonly stapled: boolean;
}

/**
 * Where its chain leads, dates aside. `incomplete`: an issuer is missing, and whether it would be
 * trusted was not seen. `invalid`: it reaches a known root, and may not be used all the same.
 */
export type ChainStanding = 'trusted' | 'self-signed' | 'unknown-root' | 'incomplete' | 'invalid';
