import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { fileReportSigner } from '#adapters/node/file-report-signer.ts';
import { reportSignerContract } from './report-signer.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

reportSignerContract('a key in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-key-'));
  folders.push(folder);
  return await fileReportSigner(join(folder, 'seal.pem'));
});
