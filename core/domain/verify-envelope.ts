import { canonicalBytes } from './canonical.ts';
import { sha256Of } from './digest.ts';
import type { SealEnvelope } from './seal.ts';
import { sealPayload } from './seal-payload.ts';

/** `malformed`: no strict payload. `digest-differs` and `signature-invalid`: somebody changed it. */
export type EnvelopeCheck = 'authentic' | 'malformed' | 'digest-differs' | 'signature-invalid';

const saltLength = 32;

const derOf = (pem: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, '')), (char) => char.charCodeAt(0));

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

/**
 * Checks a seal against a public key, with nothing but WebCrypto: the same function runs in the
 * API, on the command line and in the reader's browser.
 */
export const verifyEnvelope = async (
  envelope: SealEnvelope,
  publicKeyPem: string,
): Promise<EnvelopeCheck> => {
  if (!sealPayload.safeParse(envelope.payload).success) return 'malformed';
  const message = canonicalBytes(envelope.payload);
  if ((await sha256Of(message)) !== envelope.payloadSha256) return 'digest-differs';

  const signature = bytesOf(envelope.signature);
  if (!signature) return 'signature-invalid';
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', derOf(publicKeyPem), algorithm, false, [
    'verify',
  ]);
  const holds = await crypto.subtle.verify({ ...algorithm, saltLength }, key, signature, message);
  return holds ? 'authentic' : 'signature-invalid';
};
