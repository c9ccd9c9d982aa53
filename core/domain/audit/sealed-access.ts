import type { AwsAccess } from './access.ts';
import type { AuditRef } from './audit.ts';

const nonceBytes = 12;
const utf8 = new TextEncoder();

/** Bound into the encryption: what was kept for one audit opens for no other. */
const algorithmFor = ({ accountId, auditId }: AuditRef, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8.encode(`${accountId} ${auditId}`),
});

const imported = (key: Uint8Array<ArrayBuffer>, usage: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [usage]);

/** AES-256-GCM under a key of 32 bytes: a nonce, then the text and its tag. */
export const sealAccess = async (
  key: Uint8Array<ArrayBuffer>,
  ref: AuditRef,
  access: AwsAccess,
): Promise<Uint8Array<ArrayBuffer>> => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const text = utf8.encode(JSON.stringify(access));
  const body = await crypto.subtle.encrypt(
    algorithmFor(ref, nonce),
    await imported(key, 'encrypt'),
    text,
  );
  const sealed = new Uint8Array(nonceBytes + body.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(body), nonceBytes);
  return sealed;
};

/** @throws OperationError when it was sealed for another audit, under another key, or was changed. */
export const openAccess = async (
  key: Uint8Array<ArrayBuffer>,
  ref: AuditRef,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<AwsAccess> => {
  const text = await crypto.subtle.decrypt(
    algorithmFor(ref, sealed.slice(0, nonceBytes)),
    await imported(key, 'decrypt'),
    sealed.slice(nonceBytes),
  );
  return JSON.parse(new TextDecoder().decode(text)) as AwsAccess;
};
