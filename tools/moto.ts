import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '#local/free-port.ts';
import { ensurePythonEnvironment } from './python-environment.ts';

const pythonEnvironment = { name: 'moto', packages: ['moto[server]==5.2.5'], script: 'test:moto' };
const host = '127.0.0.1';

/** An AWS account in one process, to be audited: nothing of the product needs it. */
export interface Moto {
  readonly endpoint: string;
  close(): Promise<void>;
}

const waitUntilUp = async (endpoint: string, ended: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 240 && !ended(); tries += 1) {
    const up = await fetch(`${endpoint}/moto-api/data.json`, { signal: AbortSignal.timeout(500) })
      .then(({ ok }) => ok)
      .catch(() => false);
    if (up) return;
    await pause(125);
  }
  throw new Error('moto did not start');
};

/** Starts an empty account; `environment` tells moto more, as its documentation names it. */
export const startMoto = async (
  environment: Readonly<Record<string, string>> = {},
): Promise<Moto> => {
  const programs = await ensurePythonEnvironment(pythonEnvironment);
  const port = await freePort(host);
  const child = spawn(join(programs, 'moto_server'), ['-H', host, '-p', String(port)], {
    stdio: process.env['MOTO_LOG'] ? 'inherit' : 'ignore',
    env: { ...process.env, ...environment },
  });
  const exit = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  // A name: S3 Control writes the account before it, which no address allows.
  const endpoint = `http://localhost:${port}`;
  const close = async () => {
    child.kill('SIGTERM');
    await Promise.race([exit, pause(5_000)]);
  };
  try {
    await waitUntilUp(endpoint, () => child.exitCode !== null);
  } catch (error) {
    await close();
    throw error;
  }
  return { endpoint, close };
};
