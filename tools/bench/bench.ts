import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureApi } from './api.ts';
import { measureAssessments } from './assessing.ts';
import { measureEmulatedAccount } from './audited-account.ts';
import { measureAudits } from './auditing.ts';
import { measureColdStarts } from './cold-start.ts';
import { measureJudging } from './judging.ts';
import type { Measurement } from './measurement.ts';
import { measureRendering } from './rendering.ts';
import { measureSealing } from './sealing.ts';
import { measureLists, measureTrail } from './storing.ts';
import { plainTable } from './table.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const usage = `npm run bench                    one table of what this machine does, in about three minutes
npm run bench -- --only sealing  one part: sealing, pdf, assessments, judge, trail, lists, api, audits, account, functions
npm run bench -- --json          the same as JSON
`;

const machine = () => {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  return { model, cores: cores.length, node: process.version, platform: process.platform };
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

type Section = readonly [what: string, measure: () => Promise<readonly Measurement[]>];

/** A section that breaks says so in its place: the others still count. */
const measureSection = async ([what, measure]: Section): Promise<readonly Measurement[]> => {
  const begun = performance.now();
  try {
    return await measure();
  } catch (error) {
    process.exitCode = 1;
    const [message] = String(error).split('\n');
    const note = `failed: ${message}`;
    return [{ group: what, name: what, figures: [], note }];
  } finally {
    say(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
};

const sectionsOf = (bench: Workbench, folder: string): readonly Section[] => [
  ['sealing', () => measureSealing(bench)],
  ['pdf', () => measureRendering(bench)],
  ['assessments', () => measureAssessments(bench)],
  ['judge', () => measureJudging(bench)],
  ['trail', () => measureTrail(bench)],
  ['lists', () => measureLists(bench)],
  ['api', () => measureApi(folder)],
  ['audits', () => measureAudits(folder)],
  ['account', measureEmulatedAccount],
  ['functions', measureColdStarts],
];

const measureAll = async (folder: string): Promise<readonly Measurement[]> => {
  const bench = await startWorkbench(folder);
  const measured: Measurement[] = [];
  const { only } = options;
  try {
    for (const section of sectionsOf(bench, folder)) {
      if (only === undefined || only === section[0]) {
        measured.push(...(await measureSection(section)));
      }
    }
  } finally {
    await bench.close();
  }
  return measured;
};

/** What lies below a microsecond is noise. */
const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

const print = (measurements: readonly Measurement[], seconds: number): void => {
  const { model, cores, node, platform } = machine();
  if (options.json) {
    const report = { machine: machine(), seconds, measurements };
    return void process.stdout.write(`${JSON.stringify(report, rounded, 2)}\n`);
  }
  process.stdout.write(`${model}, ${cores} cores, node ${node} on ${platform}\n\n`);
  process.stdout.write(`${plainTable(measurements)}\n\nmeasured in ${seconds.toFixed(0)} s\n`);
};

const bench = async (): Promise<void> => {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'probant-bench-'));
  // However this ends, nothing stays: an interrupt too leaves through here.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  const measurements = await measureAll(folder);
  print(measurements, (performance.now() - begun) / 1000);
};

if (options.help) process.stdout.write(usage);
else await bench();
