import { z } from 'zod';
import { vigilancePayload } from '../domain/seal-payload.ts';
import { instant, sha256, token } from './wire.ts';

export const verificationPath = z.object({ token });

export const sealEnvelope = z.object({
  payload: vigilancePayload,
  payloadSha256: sha256,
  algorithm: z.literal('RSASSA_PSS_SHA_256'),
  keyId: z.string(),
  signature: z.string().describe('Base64'),
});

export const publicKey = z.object({ id: z.string(), pem: z.string() });

/** `altered`: what we hold no longer matches its seal. Nothing of the payload is to be trusted then. */
export const verification = z.object({
  outcome: z.enum(['authentic', 'altered']),
  checkedAt: instant,
  signer: z.string(),
  sealedAt: instant,
  publicKey,
  envelope: sealEnvelope.nullable().describe('Null when altered beyond reading'),
});
export type Verification = z.infer<typeof verification>;

export const publicKeys = z.object({ keys: z.array(publicKey) });
