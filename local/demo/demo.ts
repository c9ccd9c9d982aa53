import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AssessmentDetail } from '#core/contract/assessments.ts';
import type { ApiCall } from '#core/contract/client.ts';
import { demoAccounts } from '../demo-accounts.ts';
import { freePort } from '../free-port.ts';
import { startPlatform } from '../platform.ts';
import { startRegisterStandIn } from '../registers/register-stand-in.ts';
import { standInRegisters } from '../registers-for.ts';
import { sessionApi, signIn } from '../sign-in.ts';
import { progressLine } from './progress-line.ts';

interface Case {
  readonly siren: string;
  readonly expected: 'VERT' | 'ROUGE' | 'GRIS';
  readonly why: string;
}

/** One for each verdict; the last one's VAT register is told to be down. */
const cases: readonly Case[] = [
  { siren: '001137116', expected: 'VERT', why: 'nothing stands against it' },
  { siren: '001682665', expected: 'ROUGE', why: 'in liquidation' },
  { siren: '001264225', expected: 'GRIS', why: 'VIES is down' },
];

interface Result extends Case {
  readonly name: string;
  readonly verdict: string;
  readonly online: boolean;
  readonly offline: boolean;
  readonly pdf: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outFolder = join(root, 'out');
const run = promisify(execFile);

const verifies = (args: readonly string[]): Promise<boolean> =>
  run(process.execPath, [join(root, 'bin', 'probant.ts'), 'verify', ...args]).then(
    () => true,
    () => false,
  );

const waitUntilSealed = async (
  call: ApiCall,
  id: string,
  label: string,
): Promise<AssessmentDetail> => {
  for (;;) {
    const detail = await call('assessments.get', { path: { assessmentId: id } });
    const sources = detail.progress.map(({ source, state }) => `${source} ${state}`).join(', ');
    progressLine(`${label}  ${detail.status}  ${sources}`);
    if (detail.status === 'sealed') return detail;
    if (detail.status === 'failed') throw new Error(`${label}: the assessment failed`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
};

const download = async (url: string, path: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`a report link answers ${answer.status}`);
  await writeFile(path, new Uint8Array(await answer.arrayBuffer()));
  return path;
};

const assess = async (call: ApiCall, origin: string, wanted: Case): Promise<Result> => {
  const { siren, expected } = wanted;
  const headers = { 'idempotency-key': `demo-${siren}` };
  const { id } = await call('assessments.create', { body: { siren, language: 'fr' }, headers });
  const detail = await waitUntilSealed(call, id, `${siren} (${expected} expected)`);
  const links = await call('assessments.report', { path: { assessmentId: id } });
  const base = join(outFolder, `${expected.toLowerCase()}-${siren}`);
  const pdf = await download(links.pdf.url, `${base}.pdf`);
  const seal = await download(links.seal.url, `${base}.seal.json`);
  const { keys } = await call('verification.keys');
  const key = join(outFolder, 'probant-public-key.pem');
  await writeFile(key, keys[0]?.pem ?? '');
  return {
    ...wanted,
    name: detail.supplierName ?? '(masked)',
    verdict: detail.verdict ?? '-',
    online: await verifies([pdf, '--server', origin]),
    offline: await verifies([pdf, '--seal', seal, '--key', key]),
    pdf,
  };
};

const printTable = (results: readonly Result[]): void => {
  const mark = (holds: boolean) => (holds ? 'yes' : 'NO');
  const rows = results.map((result) => ({
    SIREN: result.siren,
    supplier: result.name,
    expected: result.expected,
    verdict: result.verdict,
    why: result.why,
    'verified online': mark(result.online),
    'verified offline': mark(result.offline),
  }));
  console.table(rows);
  for (const { pdf } of results) process.stdout.write(`  ${pdf}\n`);
};

const holds = ({ expected, verdict, online, offline }: Result): boolean =>
  verdict === expected && online && offline;

const withPlatform = async (work: (origin: string) => Promise<void>): Promise<void> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'probant-demo-'));
  const standIn = await startRegisterStandIn({});
  standIn.setFault({ register: 'vies', siren: '001264225', kind: 'status', status: 503 });
  const platform = await startPlatform({
    port: await freePort(),
    loginPort: await freePort(),
    dataFolder,
    registers: standInRegisters(standIn),
  });
  try {
    await work(platform.origin);
  } finally {
    await platform.close();
    await standIn.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
};

const demo = async (): Promise<void> => {
  await mkdir(outFolder, { recursive: true });
  await withPlatform(async (origin) => {
    process.stdout.write(`Probant runs at ${origin}\n`);
    const auditor = demoAccounts.find(({ role }) => role === 'auditor');
    if (!auditor) throw new Error('no auditor among the demo accounts');
    const call = sessionApi(origin, await signIn(origin, auditor));
    process.stdout.write(`Signed in as ${auditor.email}\n`);
    const results: Result[] = [];
    for (const wanted of cases) results.push(await assess(call, origin, wanted));
    progressLine('');
    printTable(results);
    if (!results.every(holds)) throw new Error('the demo did not hold');
    process.stdout.write('Every verdict as expected; every report verified online and offline.\n');
  });
};

demo().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
