import type { Sha256Hex } from './digest.ts';
import type { SealPayload } from './seal-payload.ts';
import type { Instant } from './time.ts';

/** 128 random bits, base64url without padding: the public handle in a report's QR code. */
export type Token = string & { readonly token: unique symbol };

/** SHA-256 of the DER of the public key, hexadecimal. */
export type KeyId = string & { readonly keyId: unique symbol };

export interface PublicKey {
  readonly id: KeyId;
  /** SubjectPublicKeyInfo, PEM. */
  readonly pem: string;
}

/** The signature over a payload: what `FILE.json` holds, and all that offline verification needs besides the key. */
export interface SealEnvelope {
  readonly payload: SealPayload;
  /** Of the RFC 8785 form of the payload. */
  readonly payloadSha256: Sha256Hex;
  /** SHA-256 as hash and in MGF1, salt of 32 bytes. */
  readonly algorithm: 'RSASSA_PSS_SHA_256';
  readonly keyId: KeyId;
  /** Base64. */
  readonly signature: string;
}

/** Where a sealed report lies. */
export interface SealReference {
  readonly envelopeKey: string;
  readonly pdfKey: string;
  readonly pdfSha256: Sha256Hex;
  readonly payloadSha256: Sha256Hex;
  readonly sealedAt: Instant;
}
