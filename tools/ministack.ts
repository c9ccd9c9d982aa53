import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { freePort } from '#local/free-port.ts';
import { ensurePythonEnvironment } from './python-environment.ts';

/** An AWS in one process, for tests: nothing of the product needs it. */
const pythonEnvironment = {
  name: 'ministack',
  packages: ['ministack==1.5.33', 'cryptography==50.0.2'],
  script: 'test:aws',
};
const host = '127.0.0.1';
export const region = 'eu-west-3';

export interface Ministack {
  readonly endpoint: string;
  /** For clients of AWS, and for its command lines. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Buckets refuse plain HTTP, so the emulator speaks TLS, with a certificate that it makes at its start. */
const trust = async (certificate: string): Promise<boolean> => {
  const pem = await readFile(certificate, 'utf8').catch(() => null);
  if (pem) setDefaultCACertificates([...getCACertificates(), pem]);
  return pem !== null;
};

const waitUntilUp = async (
  endpoint: string,
  certificate: string,
  child: ChildProcess,
): Promise<void> => {
  let trusted = false;
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) break;
    trusted ||= await trust(certificate);
    const up = await fetch(`${endpoint}/_ministack/health`, { signal: AbortSignal.timeout(500) })
      .then(({ ok }) => ok)
      .catch(() => false);
    if (up) return;
    await pause(125);
  }
  throw new Error('ministack did not start');
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  await Promise.race([exit, pause(5_000)]);
};

/** Functions that keep a browser warm outlive the emulator: they are in its process group, and end with it. */
const endGroup = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is empty already, which is what was wanted.
  }
};

/** Credentials that open nothing: ministack asks for some, of any kind. */
const environmentFor = (endpoint: string, certificate: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_S3: endpoint,
  NODE_EXTRA_CA_CERTS: certificate,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
});

/** Its functions run as processes of this machine, with this Node and a temporary folder of their own. */
export const startMinistack = async (): Promise<Ministack> => {
  const programs = await ensurePythonEnvironment(pythonEnvironment);
  const port = await freePort(host);
  const endpoint = `https://${host}:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'probant-ministack-'));
  const certificate = join(folder, 'ministack-tls', 'server.crt');
  const environment = environmentFor(endpoint, certificate);
  const child = spawn(join(programs, 'python'), ['-m', 'ministack.app'], {
    cwd: folder,
    detached: true,
    stdio: process.env['MINISTACK_LOG'] ? 'inherit' : 'ignore',
    env: {
      ...process.env,
      ...environment,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      // As on Lambda: the packaged Chromium then unpacks the libraries that it brings.
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      // Signatures are checked, and what a role's policies do not allow is denied.
      AUTH: 'true',
      USE_SSL: '1',
      GATEWAY_PORT: String(port),
      BIND_HOST: host,
      TMPDIR: folder,
    },
  });
  const close = async () => {
    await end(child);
    endGroup(child.pid);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilUp(endpoint, certificate, child);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, environment, close };
};

/** For a look around by hand: `node tools/ministack.ts`. */
if (import.meta.main) {
  const ministack = await startMinistack();
  for (const [name, value] of Object.entries(ministack.environment)) {
    process.stdout.write(`export ${name}=${value}\n`);
  }
  const stop = () => void ministack.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
