import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#core/domain/account.ts';
import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { AuditId, AuditRef } from '#core/domain/audit/audit.ts';
import type { CredentialVault } from '#core/ports/credential-vault.ts';

export interface VaultUnderTest {
  readonly vault: CredentialVault;
  /** All that lies at rest, as somebody would see it who stole it. */
  atRest(): Promise<string>;
}

const secret = 'a secret that nobody may read';
const access: AwsAccess = {
  kind: 'key',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: secret,
  sessionToken: null,
};

const freshRef = (): AuditRef => ({
  accountId: randomUUID() as string as AccountId,
  auditId: randomUUID() as string as AuditId,
});

/** What every vault promises: the access to a target for its audit alone, and never in clear. */
export const credentialVaultContract = (name: string, make: () => Promise<VaultUnderTest>) =>
  describe(`credential vault: ${name}`, () => {
    let under: VaultUnderTest;

    beforeAll(async () => {
      under = await make();
    });

    it('gives back what it keeps, until it forgets it', async () => {
      const ref = freshRef();
      await under.vault.keep(ref, access);
      expect(await under.vault.find(ref)).toEqual(access);
      await under.vault.forget(ref);
      expect(await under.vault.find(ref)).toBeNull();
      await under.vault.forget(ref);
    });

    it('gives nothing to another account that names the same audit', async () => {
      const ref = freshRef();
      await under.vault.keep(ref, access);
      const foreign = { ...ref, accountId: freshRef().accountId };
      await expect(under.vault.find(foreign).catch(() => null)).resolves.toBeNull();
    });

    it('keeps nothing in clear', async () => {
      await under.vault.keep(freshRef(), access);
      const seen = await under.atRest();
      expect(seen.length).toBeGreaterThan(0);
      expect(seen).not.toContain(secret);
    });
  });
