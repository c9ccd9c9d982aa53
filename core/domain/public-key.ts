import { sha256Of } from './digest.ts';
import type { KeyId, PublicKey } from './seal.ts';

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** PEM of a SubjectPublicKeyInfo, named by the SHA-256 of its DER: anyone can recompute the name. */
export const publicKeyOf = async (der: Uint8Array<ArrayBuffer>): Promise<PublicKey> => {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  const pem = ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n');
  return { id: (await sha256Of(der)) as string as KeyId, pem };
};
