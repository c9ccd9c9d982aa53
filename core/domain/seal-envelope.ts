import { z } from 'zod';
import type { Assessment } from './assessment.ts';
import type { Audit } from './audit/audit.ts';
import type { SealEnvelope } from './seal.ts';
import { sealPayload } from './seal-payload.ts';

/** The file `seal.json` that goes with a PDF. */
export const sealEnvelope = z.strictObject({
  payload: sealPayload,
  payloadSha256: z.string().regex(/^[0-9a-f]{64}$/),
  algorithm: z.literal('RSASSA_PSS_SHA_256'),
  keyId: z.string(),
  signature: z.string().describe('Base64'),
});

/** Of an assessment or an audit: their ids never meet. */
export const envelopeKeyOf = ({
  accountId,
  id,
}: Pick<Assessment | Audit, 'accountId' | 'id'>): string => `seals/${accountId}/${id}.json`;

export const encodeEnvelope = (envelope: SealEnvelope): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(envelope, null, 2));

/** @throws SyntaxError, ZodError when the bytes are no envelope. */
export const decodeEnvelope = (bytes: Uint8Array): SealEnvelope =>
  sealEnvelope.parse(JSON.parse(new TextDecoder().decode(bytes))) as SealEnvelope;
