import type { Verification } from '#core/contract/verification.ts';
import type { SealEnvelope } from '#core/domain/seal.ts';
import { sealEnvelope } from '#core/domain/seal-envelope.ts';
import { sealedFiles } from '#core/domain/seal-payload.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import type { DroppedFile } from '../forms/dropped-file.ts';
import type { BrowserCheck, FileCheck } from './verify-conclusion.ts';

/** The digests that a file is recognised by. */
export interface SealedDigests {
  readonly payloadSha256: string;
  readonly files: readonly string[];
}

/** Of what was sealed under a token; null where the seal is altered beyond reading. */
export const sealedDigests = (verification: Verification): SealedDigests | null => {
  if (verification.outcome === 'withdrawn') return verification;
  const { envelope } = verification;
  return (
    envelope && { payloadSha256: envelope.payloadSha256, files: sealedFiles(envelope.payload) }
  );
};

/** The wire has plain strings where the domain has branded ones. */
export const checkEnvelope = async (envelope: unknown, pem: string): Promise<BrowserCheck> => {
  if (!globalThis.crypto?.subtle) return 'impossible';
  try {
    return await verifyEnvelope(envelope as SealEnvelope, pem);
  } catch {
    return 'signature-invalid';
  }
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isTheSeal = async (
  json: string,
  { payloadSha256 }: SealedDigests,
  pem: string,
): Promise<boolean> => {
  const parsed = sealEnvelope.safeParse(jsonOf(json));
  if (!parsed.success || parsed.data.payloadSha256 !== payloadSha256) return false;
  const holds = await checkEnvelope(parsed.data, pem);
  return holds === 'authentic' || holds === 'impossible';
};

/** Whether a file is one that the seal vouches for, in any of its forms, or the seal itself. */
export const checkFile = async (
  file: DroppedFile,
  sealed: SealedDigests,
  pem: string,
): Promise<FileCheck> => {
  if (sealed.files.includes(file.sha256)) return 'matches';
  return file.json !== null && (await isTheSeal(file.json, sealed, pem)) ? 'matches' : 'differs';
};
