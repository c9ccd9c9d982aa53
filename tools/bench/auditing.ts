import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { controls } from '#controls/controls.generated.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import type { AuditOfSize } from './audit-of-size.ts';
import { kilobytes, type Measurement, milliseconds, rate } from './measurement.ts';
import { inTurns } from './pace.ts';
import { median } from './statistics.ts';
import { exampleResources } from './synthetic-account.ts';

const run = promisify(execFile);
const group = 'Audits';

const node = (...args: readonly string[]) => run(process.execPath, [...args]);

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** All controls on the example of each, against comparing one property of as many facts. */
const measureEvaluations = async (): Promise<readonly Measurement[]> => {
  const examples = await exampleResources(controls);
  const facts = examples.flatMap(([, { facts: own }]) => Object.values<unknown>(own));
  let met = 0;
  const judgeAll = (): void => {
    for (const [control, resource] of examples) {
      if (judgeControl(control, resource).verdict === 'pass') met += 1;
    }
  };
  const compareAll = (): void => {
    for (const fact of facts) if ((fact as { readonly known: boolean }).known) met += 1;
  };
  const { ours, bare } = await inTurns(2, judgeAll, compareAll);
  if (met === 0) throw new Error('nothing was judged');
  const [judged, compared] = [ours * examples.length, bare * facts.length];
  return [
    {
      group,
      name: `evaluations of ${examples.length} controls, one core`,
      figures: [rate(judged)],
      beside: {
        what: 'one property compared',
        figures: [rate(compared)],
        ratio: compared / judged,
        of: 'the time of a comparison',
      },
    },
  ];
};

/** Megabytes. Left alone, V8 gives new objects more room the longer a process works, whatever it holds. */
const youngGeneration = '--max-semi-space-size=8';

const auditOfSize = async (folder: string, size: number): Promise<AuditOfSize> => {
  const { stdout } = await node(youngGeneration, pathOf('audit-of-size.ts'), folder, `${size}`);
  return JSON.parse(stdout) as AuditOfSize;
};

const measureSizes = async (folder: string): Promise<readonly Measurement[]> => {
  const measured: Measurement[] = [];
  let before: AuditOfSize | null = null;
  for (const size of [1_000, 10_000, 100_000]) {
    const audit = await auditOfSize(join(folder, 'audits'), size);
    const { memory, failures, calls } = audit;
    const growth = before
      ? `; ${Math.round((memory - before.memory) / (failures - before.failures))} bytes more for each failure more`
      : '';
    measured.push({
      group,
      name: `an account of ${size} things, on a folder`,
      figures: [
        milliseconds('collect', audit.collectMilliseconds),
        milliseconds('judge', audit.judgeMilliseconds),
        milliseconds('judge again', audit.judgeAgainMilliseconds),
        milliseconds('a page', audit.pageMilliseconds),
        milliseconds('compare the two', audit.compareMilliseconds),
        kilobytes('memory at most', memory),
      ],
      note: `${calls} calls, ${failures} failures${growth}`,
    });
    before = audit;
  }
  return measured;
};

const starts = 5;

const startOf = async (...args: readonly string[]): Promise<number> => {
  const durations: number[] = [];
  for (let start = 0; start < starts; start += 1) {
    const begun = performance.now();
    await node(...args);
    durations.push(performance.now() - begun);
  }
  return median(durations);
};

const importingJudge = `
  await import(${JSON.stringify(new URL('../../controls/controls.generated.ts', import.meta.url).href)});
  await import(${JSON.stringify(new URL('../../core/domain/judge-control.ts', import.meta.url).href)});`;

const measureStarts = async (): Promise<readonly Measurement[]> => {
  const bare = await startOf('--eval', '0');
  const probant = pathOf('../../bin/probant.ts');
  const started: readonly (readonly [string, readonly string[]])[] = [
    ['a process that imports all controls', ['--input-type=module', '--eval', importingJudge]],
    ['probant audit --help', [probant, 'audit', '--help']],
    ['probant controls', [probant, 'controls']],
  ];
  const measured: Measurement[] = [];
  for (const [name, args] of started) {
    const taken = await startOf(...args);
    const beside = {
      what: 'node alone',
      figures: [milliseconds('', bare)],
      ratio: taken / bare,
      of: 'its start',
    };
    measured.push({ group, name, figures: [milliseconds('', taken)], beside });
  }
  return measured;
};

export const measureAudits = async (folder: string): Promise<readonly Measurement[]> => [
  ...(await measureEvaluations()),
  ...(await measureSizes(folder)),
  ...(await measureStarts()),
];
