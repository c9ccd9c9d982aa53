import type { SuiteOrder } from '../derive/tls-features.ts';
import type { CbcSuites } from '../derive/tls-weaknesses.ts';
import type { TlsProtocol } from '../tls/tls-answer.ts';

/** What a client without SNI is shown. `same`: the certificate that the host name gets too. */
export type DefaultCertificate = 'refused' | 'same' | 'other-trusted' | 'other-untrusted';

export interface WebTlsFacts {
  /** A port that speaks TLS, by `host:port`. All are derived from what it answers. */
  readonly 'web.tls-endpoint': {
    /** Older than TLS 1.2. */
    readonly obsoleteProtocols: readonly TlsProtocol[];
    readonly acceptsSslV2: boolean;
    readonly acceptsSslV3: boolean;
    /** TLS 1.2 or 1.3. */
    readonly speaksModernTls: boolean;
    readonly speaksTls13: boolean;
    /** TLS 1.0, 1.1 or 1.2: where renegotiation and the old master secret exist. */
    readonly speaksTls12OrOlder: boolean;
    readonly acceptsTripleDes: boolean;
    readonly acceptsRc4: boolean;
    readonly acceptsExportSuites: boolean;
    readonly acceptsNullSuites: boolean;
    /** Suites without a certificate. */
    readonly acceptsAnonymousSuites: boolean;
    /** The client encrypts the secret to the key of the certificate: no forward secrecy. */
    readonly acceptsStaticRsa: boolean;
    readonly offersForwardSecrecy: boolean;
    readonly cbcSuites: CbcSuites;
    readonly suiteOrder: SuiteOrder;
    /** Ephemeral Diffie-Hellman over a prime, in TLS 1.2. */
    readonly makesDhExchange: boolean;
    readonly dhPrimeBits: number;
    /** One of the shared groups of RFC 2409 and RFC 3526 under 2048 bits. */
    readonly dhPrimeIsPrecomputed: boolean;
    /** Elliptic curves up to 193 bits. */
    readonly acceptsWeakCurves: boolean;
    /** X25519MLKEM768. */
    readonly offersPostQuantum: boolean;
    readonly compressesRecords: boolean;
    /** For a client that knows nothing better. */
    readonly signsWithSha1: boolean;
    /** RFC 5746. */
    readonly secureRenegotiation: boolean;
    /** RFC 7627. */
    readonly extendedMasterSecret: boolean;
    readonly offersHeartbeat: boolean;
    /** It speaks more than one version. */
    readonly canFallBack: boolean;
    /** RFC 7507. */
    readonly refusesFallback: boolean;
    /** RFC 8701. */
    readonly toleratesUnknownValues: boolean;
    readonly acceptsUnknownAlpn: boolean;
    readonly offersHttp2: boolean;
    /** Of session tickets, in seconds, the longest; zero where none is given. */
    readonly ticketLifetime: number;
    /** 0-RTT. */
    readonly offersEarlyData: boolean;
    /** It starts over when the client asks, in TLS 1.2 or older. */
    readonly acceptsClientRenegotiation: boolean;
    readonly defaultCertificate: DefaultCertificate;
  };
}
