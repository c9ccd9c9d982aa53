import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditRef } from '#core/domain/audit/audit.ts';
import { openAccess, sealAccess } from '#core/domain/audit/sealed-access.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';

/** Accesses in files of one machine, under a key of 32 bytes; on AWS, KMS keeps the key. */
export const folderCredentialVault = (
  folder: string,
  key: Uint8Array<ArrayBuffer>,
): CredentialVault => {
  // An audit's id is a UUID of ours: it can leave no folder.
  const pathOf = ({ auditId }: AuditRef): string => join(folder, `${auditId}.access`);
  return {
    async keep(ref, access) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(pathOf(ref), await sealAccess(key, ref, access), { mode: 0o600 });
    },
    async find(ref) {
      const kept = await readFile(pathOf(ref)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      });
      return kept && (await openAccess(key, ref, new Uint8Array(kept)));
    },
    forget: (ref) => rm(pathOf(ref), { force: true }),
  };
};
