import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '#adapters/aws/dynamodb.ts';
import { canonicalSha256 } from '#core/domain/canonical.ts';
import { startDatabase } from '#local/database-process.ts';
import { demoAccounts } from '#local/demo-accounts.ts';
import { freePort } from '#local/free-port.ts';
import { sessionApi, signIn } from '#local/sign-in.ts';
import { localTables } from '#local/tables.ts';
import { open, untilSealed } from './running-platform.ts';

const main = fileURLToPath(new URL('../../local/main.ts', import.meta.url));
const [auditor] = demoAccounts;
if (!auditor) throw new Error('no demo account');

let dataFolder: string;
let port: number;
let child: ChildProcess;

/** `npm start`, until it says that it is ready. */
const start = (): Promise<string> =>
  new Promise((resolve, reject) => {
    child = spawn(process.execPath, [main, '--port', String(port), '--data', dataFolder]);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stop with Ctrl-C')) resolve(said);
    });
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', () => reject(new Error(`it ended: ${said}`)));
  });

const end = (signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill(signal);
  });

interface Line extends Record<string, unknown> {
  readonly pk: string;
  readonly sk: string;
  readonly hash: string;
  readonly previousHash: string;
  readonly action: string;
  readonly object: string;
}

const trail = async (): Promise<Line[]> => {
  const started = await startDatabase(dataFolder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const db = database({ endpoint: started.endpoint, region: 'local', credentials });
  const { Items = [] } = await db.send(new ScanCommand({ TableName: localTables.trail }));
  await started.close();
  return (Items as Line[]).toSorted((one, other) => one.sk.localeCompare(other.sk));
};

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'probant-crash-'));
  port = await freePort();
});
afterAll(async () => {
  child.kill('SIGKILL');
  await rm(dataFolder, { recursive: true, force: true });
});

describe('kill -9 in the middle of assessments', () => {
  it('loses nothing and does nothing twice', async () => {
    await start();
    const origin = `http://127.0.0.1:${port}`;
    const before = sessionApi(origin, await signIn(origin, auditor));
    // VIES stays throttled for the first, so that it is still being asked when the end comes.
    const sirens = ['003137114', '001137116', '001682665'];
    const ids = await Promise.all(sirens.map((siren) => open(before, { siren })));
    await new Promise((resolve) => setTimeout(resolve, 250));
    await end('SIGKILL');

    expect(await start()).toMatch(/Taking up [1-3] unfinished assessment/);
    const after = sessionApi(origin, await signIn(origin, auditor));
    const ended = await Promise.all(ids.map((id) => untilSealed(after, id)));
    expect(ended.map(({ verdict }) => verdict)).toEqual(['GRIS', 'VERT', 'ROUGE']);
    for (const { seal } of ended) {
      const path = { token: seal?.token ?? '' };
      expect((await after('verification.verify', { path })).outcome).toBe('authentic');
    }
    expect(await end('SIGINT')).toBe(0);

    const lines = await trail();
    for (const id of ids) {
      const own = lines.filter(({ object }) => object === id).map(({ action }) => action);
      expect(own).toEqual(['assessment.created', 'assessment.sealed']);
    }
  });

  it('leaves a trail whose every line holds the one before it', async () => {
    const lines = await trail();
    let previous = '0'.repeat(64);
    for (const { pk: _pk, sk: _sk, hash, ...entry } of lines) {
      expect(entry.previousHash).toBe(previous);
      expect(await canonicalSha256(entry)).toBe(hash);
      previous = hash;
    }
    expect(lines.length).toBeGreaterThanOrEqual(6);
  });
});
