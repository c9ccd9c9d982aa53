import type { PublicKey, SealEnvelope, SealReference, Token } from '../domain/seal.ts';
import { decodeEnvelope } from '../domain/seal-envelope.ts';
import type { Instant } from '../domain/time.ts';
import { verifyEnvelope } from '../domain/verify-envelope.ts';
import type { Clock } from '../ports/clock.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import type { ReportSigner } from '../ports/report-signer.ts';

export type VerifyOutcome =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'authentic' | 'altered';
      readonly checkedAt: Instant;
      readonly sealedAt: Instant;
      readonly publicKey: PublicKey;
      /** Null when altered beyond reading. */
      readonly envelope: SealEnvelope | null;
    };

export type VerifySeal = (token: Token) => Promise<VerifyOutcome>;

type Ports = {
  /** The seal of whatever was sealed under a token; null where nothing was. */
  sealOf: (token: Token) => Promise<SealReference | null>;
  archive: ObjectArchive;
  signer: ReportSigner;
  clock: Clock;
};

const readEnvelope = (stored: Uint8Array | null): SealEnvelope | null => {
  try {
    return stored && decodeEnvelope(stored);
  } catch {
    return null;
  }
};

/** Checks what we hold under a token: the envelope against the key, and against the digest in the index. */
export const verifySeal = ({ sealOf, archive, signer, clock }: Ports): VerifySeal => {
  return async (token) => {
    const seal = await sealOf(token);
    if (!seal) return { kind: 'unknown' };
    const publicKey = await signer.publicKey();
    const envelope = readEnvelope(await archive.find(seal.envelopeKey));
    const holds =
      envelope !== null &&
      envelope.payloadSha256 === seal.payloadSha256 &&
      (await verifyEnvelope(envelope, publicKey.pem)) === 'authentic';
    return {
      kind: holds ? 'authentic' : 'altered',
      checkedAt: clock.now(),
      sealedAt: seal.sealedAt,
      publicKey,
      envelope,
    };
  };
};
