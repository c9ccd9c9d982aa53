import type { Verification } from '#core/contract/verification.ts';
import type { EnvelopeCheck } from '#core/domain/verify-envelope.ts';

/** What the page answers in large letters. */
export type SealAnswer = 'authentic' | 'altered' | 'file-differs' | 'withdrawn' | 'unknown';

/** What the reader's own browser found out; `impossible` where it has no WebCrypto. */
export type BrowserCheck = EnvelopeCheck | 'impossible';

export type FileCheck = 'matches' | 'differs';

/** The harshest finding wins: the API may say authentic, the browser has the last word. */
export const concludeSeal = (
  token: string,
  verification: Verification | null,
  browser: BrowserCheck | null,
  file: FileCheck | null,
): SealAnswer => {
  if (!verification) return 'unknown';
  if (verification.outcome === 'withdrawn')
    return file === 'differs' ? 'file-differs' : 'withdrawn';
  const { envelope, outcome, publicKey } = verification;
  if (outcome === 'altered' || !envelope) return 'altered';
  if (envelope.payload.token !== token || envelope.keyId !== publicKey.id) return 'altered';
  if (browser !== 'authentic' && browser !== 'impossible') return 'altered';
  return file === null || file === 'matches' ? 'authentic' : 'file-differs';
};
