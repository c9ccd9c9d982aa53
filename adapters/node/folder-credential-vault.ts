import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { AuditRef } from '#core/domain/audit/audit.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Bound into the encryption: what was kept for one audit opens for no other. */
const boundTo = ({ accountId, auditId }: AuditRef): Buffer =>
  Buffer.from(`${accountId} ${auditId}`);

const encrypt = (key: Uint8Array, ref: AuditRef, access: AwsAccess): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(ref));
  const body = Buffer.concat([cipher.update(JSON.stringify(access)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
};

const decrypt = (key: Uint8Array, ref: AuditRef, kept: Buffer): AwsAccess => {
  const nonce = kept.subarray(0, nonceBytes);
  const tag = kept.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce).setAAD(boundTo(ref)).setAuthTag(tag);
  const body = Buffer.concat([
    decipher.update(kept.subarray(nonceBytes + tagBytes)),
    decipher.final(),
  ]);
  return JSON.parse(body.toString('utf8')) as AwsAccess;
};

/** Accesses in files of one machine, under a key of 32 bytes; on AWS, KMS keeps the key. */
export const folderCredentialVault = (folder: string, key: Uint8Array): CredentialVault => {
  // An audit's id is a UUID of ours: it can leave no folder.
  const pathOf = ({ auditId }: AuditRef): string => join(folder, `${auditId}.access`);
  return {
    async keep(ref, access) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(pathOf(ref), encrypt(key, ref, access), { mode: 0o600 });
    },
    async find(ref) {
      const kept = await readFile(pathOf(ref)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      });
      return kept && decrypt(key, ref, kept);
    },
    forget: (ref) => rm(pathOf(ref), { force: true }),
  };
};
