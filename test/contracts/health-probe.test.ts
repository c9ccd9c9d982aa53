import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { jwksProbe } from '#adapters/identity/jwks-probe.ts';
import { folderObjectArchive, folderProbe } from '#adapters/node/folder-object-archive.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { startTestLogin, type TestLogin } from '../local/login/login-fixture.ts';
import { healthProbeContract } from './health-probe.ts';

let root: string;
let login: TestLogin;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'probant-probe-'));
  await writeFile(join(root, 'file'), '');
  login = await startTestLogin();
});
afterAll(async () => {
  await login.end();
  await rm(root, { recursive: true });
});

const archiveIn = (name: string) =>
  folderObjectArchive({
    folder: join(root, name),
    address: 'http://127.0.0.1:1/objects',
    linkKey: new Uint8Array(32),
    clock: systemClock,
  });

healthProbeContract('the archive in a folder', () => ({
  working: folderProbe(archiveIn('folder')),
  broken: folderProbe(archiveIn('file')),
}));

healthProbeContract('the login of one machine', () => ({
  working: jwksProbe(login.login.jwksUrl),
  broken: jwksProbe(`${login.login.jwksUrl}.gone`),
}));
