import { z } from 'zod';
import { sealEnvelope } from '../domain/seal-envelope.ts';
import { instant, token } from './wire.ts';

export const verificationPath = z.object({ token });

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
