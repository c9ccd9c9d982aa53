import type { Fact } from '../fact.ts';

export const tlsProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
export type TlsProtocol = (typeof tlsProtocols)[number];

/** Families of cipher suites that no server should agree to, each offered alone. */
type WeakSuites = '3DES' | 'RC4' | 'EXPORT' | 'NULL' | 'anonymous';

/** Questions to a server: each is one ClientHello on a connection of its own. */
export type HelloName =
  | TlsProtocol
  | WeakSuites
  | 'static-rsa'
  | 'forward-secrecy'
  | 'cbc'
  /** As TLS 1.2, with the suite that was chosen there moved last. */
  | 'reordered'
  | 'dhe'
  | 'weak-curves'
  | 'post-quantum'
  | 'compression'
  /** Below the best version that the server speaks, with TLS_FALLBACK_SCSV. */
  | 'fallback'
  | 'sha1-signature'
  /** With values that nobody has assigned (RFC 8701). */
  | 'grease'
  | 'unknown-alpn';

/** Extensions of a ServerHello that facts follow from. */
export type HelloExtension =
  | 'renegotiation-info'
  | 'extended-master-secret'
  | 'encrypt-then-mac'
  | 'heartbeat';

export interface TlsAgreement {
  readonly kind: 'agreed';
  readonly version: TlsProtocol;
  /** Code of the suite; of SSLv2, zero. */
  readonly suite: number;
  readonly compressed: boolean;
  readonly extensions: ReadonlySet<HelloExtension>;
  /** Of a ServerKeyExchange, where there was one. */
  readonly keyExchange: TlsKeyExchange | null;
}

/** How secrets were to be agreed, as the server proposed and signed it. */
export interface TlsKeyExchange {
  readonly group:
    | {
        readonly kind: 'prime';
        readonly bits: number;
        /** Of a size and an age that somebody may have broken once for all its users. */
        readonly precomputed: boolean;
      }
    | {
        readonly kind: 'curve';
        /** Under 200 bits. */
        readonly weak: boolean;
      };
  readonly signedWithSha1: boolean;
}

/** `refused`: an alert, or the connection closed: many servers turn a hello down by hanging up. */
export type TlsAnswer = TlsAgreement | { readonly kind: 'refused'; readonly alert: number | null };

/** Unread where nothing came in time, or what came is no TLS. */
export type TlsAnswers = ReadonlyMap<HelloName, Fact<TlsAnswer>>;
