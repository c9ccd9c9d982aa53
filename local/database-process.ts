import { spawn } from 'node:child_process';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export interface DatabaseProcess {
  readonly endpoint: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

const packagedBinary = (): string | null => {
  try {
    const manifest = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/package.json');
    return join(dirname(manifest), 'dynoxide');
  } catch {
    return null;
  }
};

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const findBinary = async (): Promise<string> => {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'dynoxide'));
  for (const candidate of [packagedBinary(), ...onPath]) {
    if (candidate && (await isExecutable(candidate))) return candidate;
  }
  throw new Error(
    'No local database for this machine: install dynoxide on the PATH, or set DYNAMODB_ENDPOINT to a DynamoDB Local.',
  );
};

/** Whether a process runs our binary: a pid may have been given to somebody else since. */
const runsDatabase = async (pid: number): Promise<boolean> => {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('dynoxide');
};

/** A kill -9 of the platform leaves its database running: it would hold the file. */
const endOrphan = async (pidFile: string): Promise<void> => {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 1 || !(await runsDatabase(pid))) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 50 && (await runsDatabase(pid)); waited += 1) await pause(40);
  if (await runsDatabase(pid)) process.kill(pid, 'SIGKILL');
};

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(500) }).then(
    () => true,
    () => false,
  );

const waitUntilUp = async (endpoint: string, hasEnded: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (hasEnded()) break;
    if (await answers(endpoint)) return;
    await pause(25);
  }
  throw new Error('the local database did not start');
};

/** DynamoDB for one machine, over a file in the data folder. */
export const startDatabase = async (dataFolder: string): Promise<DatabaseProcess> => {
  const given = process.env['DYNAMODB_ENDPOINT'];
  if (given) return { endpoint: given, close: () => Promise.resolve() };

  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const pidFile = join(dataFolder, 'database.pid');
  await endOrphan(pidFile);
  const port = await freePort(host);
  const file = join(dataFolder, 'database.sqlite');
  const options = ['serve', '--host', host, '--port', String(port), '--db-path', file];
  const child = spawn(await findBinary(), options, { stdio: 'ignore' });
  let ended = false;
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  // When we end without closing, by an error, it ends with us.
  process.once('exit', () => child.kill());
  await writeFile(pidFile, String(child.pid));
  const endpoint = `http://${host}:${port}`;
  await waitUntilUp(endpoint, () => ended);
  return {
    endpoint,
    async close() {
      child.kill('SIGTERM');
      await Promise.race([exit, pause(3000).then(() => child.kill('SIGKILL'))]);
      await rm(pidFile, { force: true });
    },
  };
};
