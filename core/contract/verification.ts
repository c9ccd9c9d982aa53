import { z } from 'zod';
import { sealEnvelope } from '../domain/seal-envelope.ts';
import { civilDate, instant, sha256, token } from './wire.ts';

export const verificationPath = z.object({ token });

export const publicKey = z.object({ id: z.string(), pem: z.string() });

const checked = { checkedAt: instant, signer: z.string(), sealedAt: instant, publicKey };

/** `altered`: what we hold no longer matches its seal. Nothing of the payload is to be trusted then. */
const heldSeal = z.object({
  outcome: z.enum(['authentic', 'altered']),
  ...checked,
  envelope: sealEnvelope.nullable().describe('Null when altered beyond reading'),
});
export type HeldSealBody = z.infer<typeof heldSeal>;

/** We sealed it, and its owner removed it since: what is left lets a copy be recognised. */
const withdrawnSeal = z.object({
  outcome: z.literal('withdrawn'),
  ...checked,
  withdrawnOn: civilDate,
  payloadSha256: sha256,
  files: z.array(sha256).describe('SHA-256 of every file that was sealed'),
});
export type WithdrawnSealBody = z.infer<typeof withdrawnSeal>;

export const verification = z.discriminatedUnion('outcome', [heldSeal, withdrawnSeal]);
export type Verification = z.infer<typeof verification>;

export const publicKeys = z.object({ keys: z.array(publicKey) });
