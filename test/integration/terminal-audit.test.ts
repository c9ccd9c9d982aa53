import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { runPlatform } from './running-platform.ts';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

const run = (...args: string[]) =>
  new Promise<{ readonly code: number; readonly stdout: string }>((resolve) => {
    execFile(process.execPath, [probant, ...args], (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), stdout });
    });
  });

it('sealed at a terminal, an audit is verified by the platform of the same machine', async () => {
  const running = await runPlatform();
  const out = await mkdtemp(join(tmpdir(), 'probant-terminal-'));
  const site = createServer((_, response) => response.end('<!doctype html><title>x</title>'));
  onTestFinished(async () => {
    site.close();
    await running.close();
    await rm(out, { recursive: true });
  });
  await new Promise<void>((resolve) => {
    site.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const data = ['--data', running.dataFolder, '--out', out, '--format', 'pdf'];
  expect((await run('audit', 'web', address, '--allow-loopback', ...data)).code).toBe(0);
  const pdf = (await readdir(out)).find((name) => name.endsWith('.pdf')) ?? '';
  const verified = await run('verify', join(out, pdf), '--server', running.origin);
  expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining(address) });
});
