import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderAuditStore } from '#adapters/node/folder-audit-store.ts';
import { folderCredentialVault } from '#adapters/node/folder-credential-vault.ts';
import { memoryAuditStore } from '#adapters/node/memory-audit-store.ts';
import { refOf } from '#core/domain/audit/audit.ts';
import { civilDateAt } from '#core/domain/time.ts';
import { withdrawnSeal } from '#core/domain/withdrawn-seal.ts';
import { auditStoreContract } from './audit-store.ts';
import { creationKey, entryFor, newAudit, seal, summary } from './audits.ts';
import { credentialVaultContract } from './credential-vault.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probant-audits-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

auditStoreContract('memory', () => Promise.resolve(memoryAuditStore()));
auditStoreContract('a file', () => folderAuditStore(join(folder, 'audits.json')));

credentialVaultContract('a folder', () => {
  const accesses = join(folder, 'accesses');
  return Promise.resolve({
    vault: folderCredentialVault(accesses, randomBytes(32)),
    async atRest() {
      const files = await readdir(accesses);
      return (
        await Promise.all(files.map((file) => readFile(join(accesses, file), 'latin1')))
      ).join('');
    },
  });
});

it('finds in the file what an earlier process wrote', async () => {
  const file = join(folder, 'audits.json');
  const before = await (await folderAuditStore(file)).inFlight();
  expect(before.length).toBeGreaterThan(0);
  expect(await (await folderAuditStore(file)).inFlight()).toEqual(before);
});

it('finds in the file what an earlier process left of a seal', async () => {
  const file = join(folder, 'withdrawn.json');
  const store = await folderAuditStore(file);
  const audit = newAudit();
  const ref = refOf(audit);
  await store.open(audit, creationKey(), entryFor(ref, 'audit.created'));
  await store.saveSummary(ref, summary());
  await store.saveSeal(ref, seal('c'), entryFor(ref, 'audit.sealed'));
  const left = withdrawnSeal(seal('c'), civilDateAt(audit.requestedAt));
  await store.remove(ref, left, entryFor(ref, 'audit.removed'));
  expect(await (await folderAuditStore(file)).sealUnder(audit.token)).toEqual(left);
});
