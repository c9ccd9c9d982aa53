import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asynchronous, since the site under audit answers from this very process. */
const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [probant, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });

let careless = true;
const page = () =>
  careless
    ? '<!doctype html><html lang="en"><title>x</title><form method="post"><input type="password"></form></html>'
    : '<!doctype html><html lang="en"><title>x</title><p>hello</p></html>';

const startSite = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' });
    response.end(request.url === '/' ? page() : 'no');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
};

describe('probant audit web', () => {
  let server: Server;
  let folder: string;
  let site: string;

  beforeAll(async () => {
    server = await startSite();
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'probant-audit-'));
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  const audit = (...args: string[]) =>
    run('audit', 'web', site, '--allow-loopback', '--data', join(folder, 'data'), ...args);

  it('seals what it found in every form, and each is verified offline', async () => {
    const out = join(folder, 'out');
    const formats = ['json', 'ocsf', 'sarif', 'csv', 'html', 'pdf'];
    const asked = formats.flatMap((format) => ['--format', format]);
    expect((await audit('--out', out, ...asked)).code).toBe(0);
    const files = await readdir(out);
    expect(files).toHaveLength(8);
    const seal = files.find((name) => name.endsWith('.seal.json')) ?? '';
    const proof = ['--seal', join(out, seal), '--key', join(out, 'probant.pem')];
    const sealed = files.filter((name) => name !== seal && name !== 'probant.pem');
    for (const name of sealed) {
      const verified = await run('verify', join(out, name), ...proof);
      expect({ name, code: verified.code }).toEqual({ name, code: 0 });
      expect(verified.stdout).toContain(site);
    }
    const foreign = await run('verify', join(out, 'probant.pem'), ...proof);
    expect(foreign.code).toBe(1);
  });

  it('exits with 1 on a failure of the weight that was named, and with 0 below it', async () => {
    const { code, stdout } = await audit('--fail-on', 'critical', '--language', 'en');
    expect(code).toBe(1);
    expect(stdout).toContain('CRITICAL');
    careless = false;
    const careful = await audit('--fail-on', 'critical', '--language', 'en');
    expect(careful.code).toBe(0);
    expect(careful.stdout).toMatch(/Since the previous audit: .* [1-9]\d* resolved/);
  });

  it('gives one form on stdout, as a program reads it', async () => {
    const { stdout } = await audit('--format', 'sarif');
    const log = JSON.parse(stdout) as { version: string; runs: { results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  });

  it('gives the summary as JSON', async () => {
    const { stdout } = await audit('--json');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'sealed', target: { origin: site } });
  });

  it.each([
    ['no provider', [], 2],
    ['another provider', ['ovh'], 2],
    ['an unknown form', ['web', 'https://example.fr', '--format', 'docx'], 2],
    ['this machine, unasked', ['web', 'http://127.0.0.1:9'], 2],
    ['an address inside a network', ['web', 'https://10.0.0.1'], 4],
    ['the address of metadata', ['web', 'http://169.254.169.254'], 4],
    ['a role that is none', ['aws', '--role', 'arn:aws:iam::1:user/x'], 2],
  ])('refuses %s, and says so', async (_, args, expected) => {
    const { code, stderr } = await run('audit', ...args, '--data', join(folder, 'refused'));
    expect(code).toBe(expected);
    expect(stderr.length).toBeGreaterThan(20);
  });

  it('keeps its secrets to its owner', async () => {
    const keys = join(folder, 'data', 'keys');
    for (const name of await readdir(keys)) {
      const text = await readFile(join(keys, name), 'latin1');
      const { stdout } = await audit('--json');
      expect(stdout).not.toContain(text.slice(0, 20));
    }
  });
});

describe('probant permissions aws', () => {
  it('asks for what one control reads, and nothing else', async () => {
    const { stdout } = await run('permissions', 'aws', '--control', 'aws.s3.bucket-keeps-versions');
    const policy = JSON.parse(stdout) as { Statement: { Action: string[] }[] };
    expect(policy.Statement[0]?.Action).toEqual([
      'ec2:DescribeRegions',
      's3:GetBucketVersioning',
      's3:ListAllMyBuckets',
    ]);
  });

  it('fits what IAM takes in a policy, and only reads', async () => {
    const { stdout } = await run('permissions', 'aws');
    const parts = JSON.parse(stdout) as { Statement: { Action: string[] }[] }[];
    const actions = parts.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThanOrEqual(6144);
    expect(new Set(actions).size).toBe(actions.length);
    // API Gateway names its actions after the methods of HTTP.
    const reading = /:(?:Describe|Get|GET|List|BatchGet|Search|GenerateCredentialReport)/;
    expect(actions.filter((action) => !reading.test(action))).toEqual([]);
  });
});
