import type { PublicKey, SealEnvelope, Token } from '../domain/seal.ts';
import { decodeEnvelope } from '../domain/seal-envelope.ts';
import type { Instant } from '../domain/time.ts';
import { verifyEnvelope } from '../domain/verify-envelope.ts';
import type { WithdrawnSeal } from '../domain/withdrawn-seal.ts';
import type { Clock } from '../ports/clock.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import type { ReportSigner } from '../ports/report-signer.ts';
import type { SealIndex } from '../ports/seal-index.ts';

export type VerifyOutcome =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'authentic' | 'altered';
      readonly checkedAt: Instant;
      readonly sealedAt: Instant;
      readonly publicKey: PublicKey;
      /** Null when altered beyond reading. */
      readonly envelope: SealEnvelope | null;
    }
  | {
      /** We sealed it, and its owner removed it: its content is shown to nobody any more. */
      readonly kind: 'withdrawn';
      readonly checkedAt: Instant;
      readonly publicKey: PublicKey;
      readonly left: WithdrawnSeal;
    };

export type VerifySeal = (token: Token) => Promise<VerifyOutcome>;

type Ports = {
  sealOf: SealIndex;
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
    if ('withdrawnOn' in seal) {
      return { kind: 'withdrawn', checkedAt: clock.now(), publicKey, left: seal };
    }
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
