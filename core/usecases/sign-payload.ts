import { canonicalBytes } from '../domain/canonical.ts';
import { sha256Of } from '../domain/digest.ts';
import type { SealEnvelope } from '../domain/seal.ts';
import { decodeEnvelope, encodeEnvelope } from '../domain/seal-envelope.ts';
import type { SealPayload } from '../domain/seal-payload.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import type { ReportSigner } from '../ports/report-signer.ts';

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The envelope around a payload that its strict schema has accepted. */
export const signPayload = async (
  signer: ReportSigner,
  payload: SealPayload,
): Promise<SealEnvelope> => {
  const message = canonicalBytes(payload);
  const signature = toBase64(await signer.sign(message));
  const { id: keyId } = await signer.publicKey();
  const payloadSha256 = await sha256Of(message);
  return { payload, payloadSha256, algorithm: 'RSASSA_PSS_SHA_256', keyId, signature };
};

/**
 * The envelope under a key, made now if there is none. PSS is randomised, so the first one to
 * reach the archive is the seal, for ever: whoever comes later, after a crash or beside us, takes
 * it as it is.
 */
export const firstEnvelope = async (
  archive: ObjectArchive,
  key: string,
  make: () => Promise<SealEnvelope>,
): Promise<SealEnvelope> => {
  if (!(await archive.find(key))) await archive.putOnce(key, encodeEnvelope(await make()));
  const first = await archive.find(key);
  if (!first) throw new Error('the archive lost an envelope that it had taken');
  return decodeEnvelope(first);
};
