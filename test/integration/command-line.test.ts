import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '#local/free-port.ts';
import { open, type RunningPlatform, runPlatform, untilSealed } from './running-platform.ts';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

let running: RunningPlatform;
let folder: string;
let pdf: string;
let seal: string;
let key: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [probant, ...args], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

/** The same file with one byte changed. */
const altered = async (path: string, at: number): Promise<string> => {
  const bytes = await readFile(path);
  const last = bytes[at] ?? 0;
  bytes[at] = last ^ 1;
  const copy = `${path}.altered`;
  await writeFile(copy, bytes);
  return copy;
};

beforeAll(async () => {
  running = await runPlatform();
  folder = await mkdtemp(join(tmpdir(), 'probant-cli-'));
  const { call } = await running.as('auditor');
  const id = await open(call, { siren: '001682665', language: 'en' });
  await untilSealed(call, id);
  const links = await call('assessments.report', { path: { assessmentId: id } });
  const save = async (url: string, name: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, new Uint8Array(await (await fetch(url)).arrayBuffer()));
    return path;
  };
  pdf = await save(links.pdf.url, 'report.pdf');
  seal = await save(links.seal.url, 'report.seal.json');
  key = join(folder, 'key.pem');
  await writeFile(key, (await call('verification.keys')).keys[0]?.pem ?? '');
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

describe('probant verify', () => {
  it('finds a report authentic, asking the platform', async () => {
    const { code, stdout } = await run('verify', pdf, '--server', running.origin);
    expect([code, stdout.slice(0, 36)]).toEqual([0, 'AUTHENTIC  ROUGE  001682665  BOULANG']);
  });

  it('finds it authentic offline, and says so as JSON', async () => {
    const { code, stdout } = await run('verify', pdf, '--seal', seal, '--key', key, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'authentic',
      envelope: { payload: { verdict: 'ROUGE' } },
    });
  });

  it('finds one changed byte, in the PDF or in the seal', async () => {
    const changed = await altered(pdf, 2_000);
    expect((await run('verify', changed, '--seal', seal, '--key', key)).code).toBe(1);
    expect((await run('verify', changed, '--server', running.origin)).code).toBe(1);

    const text = await readFile(seal, 'utf8');
    const forged = join(folder, 'forged.json');
    await writeFile(forged, text.replace('"verdict": "ROUGE"', '"verdict": "VERT"'));
    const { code, stdout } = await run('verify', pdf, '--seal', forged, '--key', key);
    expect(code).toBe(1);
    expect(stdout).toContain('digest-differs');
  });

  it('never calls what it could not check altered', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    const { code, stdout } = await run('verify', pdf, '--server', nobody);
    expect([code, stdout]).toEqual([3, `UNCHECKED  ${nobody} does not answer\n`]);
  });

  it('blames a bad key on the key', async () => {
    const { code, stderr } = await run('verify', pdf, '--seal', seal, '--key', seal);
    expect(code).toBe(2);
    expect(stderr).toContain('holds no RSA public key');
  });

  it.each([
    ['nothing', []],
    ['an unknown command', ['verifie']],
    ['no file', ['verify']],
    ['a file that is not there', ['verify', 'nowhere.pdf']],
    ['a seal without a key', ['verify', 'report.pdf', '--seal', 'x.json']],
    ['an unknown option', ['verify', 'report.pdf', '--force']],
  ])('explains itself when given %s', async (_, args) => {
    const { code, stdout, stderr } = await run(...args);
    expect(`${stdout}${stderr}`).toContain('probant verify FILE');
    expect(code).toBe(args.length === 0 ? 0 : 2);
  });
});
