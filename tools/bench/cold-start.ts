import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kilobytes, type Measurement, milliseconds } from './measurement.ts';
import { median } from './statistics.ts';

const group = 'Lambda functions, bundled';
const mostBytes = 1024 * 1024;
const mostMilliseconds = 200;
const functions = new URL('../../functions/', import.meta.url);
const bundles = new URL('../../dist/functions/', import.meta.url);
const run = promisify(execFile);

/** Everything that an env.ts of a function asks for, and nothing of this machine's own. */
const environment = {
  PATH: process.env['PATH'],
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  STATE_TABLE: 'probant-state',
  TRAIL_TABLE: 'probant-trail',
  ARCHIVE_BUCKET: 'probant-archive',
  SEAL_KEY_ID: 'alias/probant-seal',
  STATE_MACHINE_ARN: 'arn:aws:states:eu-west-3:000000000000:stateMachine:vigilance',
  SIGNER_NAME: 'Probant',
  ORIGIN: 'https://probant.example',
  API_HOST: 'api.probant.example',
  EDGE_SECRET: '0'.repeat(32),
  OPENID_ISSUER: 'https://login.probant.example',
  OPENID_DISCOVERY_URL: 'https://login.probant.example/.well-known/openid-configuration',
  OPENID_JWKS_URL: 'https://login.probant.example/jwks',
  OPENID_CLIENT_ID: 'probant-web',
  OPENID_SIGN_OUT_URL: 'https://login.probant.example/sign-out',
};

const functionNames = async (): Promise<readonly string[]> => {
  const files = await readdir(functions, { recursive: true });
  return files
    .filter((file) => file.endsWith('/handler.ts'))
    .map((file) => file.slice(0, file.lastIndexOf('/')))
    .toSorted();
};

/** What a fresh process needs to import the bundle; the start of node itself is not counted. */
const importOnce = async (bundle: URL): Promise<number> => {
  const script = `const begun = performance.now();
    const { handler } = await import(${JSON.stringify(bundle.href)});
    const taken = performance.now() - begun;
    if (typeof handler !== 'function') throw new Error('the bundle exports no handler');
    process.stdout.write(String(taken), () => process.exit());`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await run(process.execPath, args, { env: environment, timeout: 10_000 });
  return Number(stdout);
};

const starts = 5;

const measureFunction = async (name: string): Promise<Measurement> => {
  const bundle = new URL(`${name}/main.mjs`, bundles);
  const { size } = await stat(fileURLToPath(bundle)).catch(() => ({ size: null }));
  if (size === null) return { group, name, figures: [], note: 'not bundled' };
  const durations: number[] = [];
  try {
    for (let start = 0; start < starts; start += 1) durations.push(await importOnce(bundle));
  } catch {
    return { group, name, figures: [kilobytes('', size)], note: 'failed: it cannot be imported' };
  }
  const cold = median(durations);
  const missed = [
    ...(size > mostBytes ? ['size'] : []),
    ...(cold > mostMilliseconds ? ['time'] : []),
  ];
  const verdict = missed.length > 0 ? `, missed: ${missed.join(' and ')}` : '';
  const figures = [kilobytes('', size), milliseconds('cold import', cold)];
  return { group, name, figures, note: `aims: 1 MB, ${mostMilliseconds} ms${verdict}` };
};

export const measureColdStarts = async (): Promise<readonly Measurement[]> => {
  const measured: Measurement[] = [];
  for (const name of await functionNames()) measured.push(await measureFunction(name));
  return measured;
};
