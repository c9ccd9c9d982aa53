import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { PersonId } from '#core/domain/account.ts';
import { openAssessment } from '#core/usecases/open-assessment.ts';
import { pipelineSteps } from '#local/pipeline-steps.ts';
import { vigilanceRunner } from '#local/pipelines.ts';
import { localStateMachine } from '#local/state-machine.ts';
import { type Measurement, milliseconds } from './measurement.ts';
import { oneByOne } from './pace.ts';
import { accountOfBench, subject } from './sample.ts';
import { median, percentile } from './statistics.ts';
import type { Workbench } from './workbench.ts';

const group = 'An assessment, from request to seal';
const definitionFile = new URL('../../lib/pipelines/vigilance.asl.json', import.meta.url);

type Laps = Map<string, number[]>;

const lapped = <Given extends readonly unknown[], T>(
  laps: Laps,
  name: string,
  work: (...given: Given) => Promise<T>,
) => {
  return async (...given: Given): Promise<T> => {
    const begun = performance.now();
    try {
      return await work(...given);
    } finally {
      laps.set(name, [...(laps.get(name) ?? []), performance.now() - begun]);
    }
  };
};

/** The local platform's pipeline with a stopwatch around each step, and around rendering and signing. */
const timedPipeline = (bench: Workbench, laps: Laps) => {
  const { archive, renderer, signer, registers, store } = bench;
  const steps = pipelineSteps({
    store,
    archive,
    registers,
    clock: systemClock,
    renderer: { render: lapped(laps, 'render', (content) => renderer.render(content)) },
    signer: { ...signer, sign: lapped(laps, 'sign', (message) => signer.sign(message)) },
    verificationUrl: (token) => `https://probant.example/verify/${token}`,
  });
  const timed = Object.entries(steps).map(([name, step]) => [name, lapped(laps, name, step)]);
  return localStateMachine({
    definitionFile,
    steps: Object.fromEntries(timed) as typeof steps,
    onFailure: (_name, error) => {
      throw error;
    },
  });
};

/** Of each assessment: the slowest of the three registers, which are asked at the same time. */
const slowestOfThree = (consultations: readonly number[]): number[] =>
  Array.from({ length: consultations.length / 3 }, (_, place) =>
    Math.max(...consultations.slice(place * 3, place * 3 + 3)),
  );

const minus = (whole: readonly number[], parts: readonly (readonly number[])[]): number[] =>
  whole.map((value, place) => parts.reduce((left, part) => left - (part[place] ?? 0), value));

const splitOf = (laps: Laps, whole: readonly number[]): readonly Measurement[] => {
  const of = (name: string): readonly number[] => laps.get(name) ?? [];
  const consult = slowestOfThree(of('consultSource'));
  const steps = [of('open'), consult, of('judgeAssessment'), of('sealReport')];
  const parts = [
    ['open: transaction with trail', of('open')],
    ['consult: slowest of three registers', consult],
    ['judge: read, judge, write', of('judgeAssessment')],
    ['seal: render', of('render')],
    ['seal: sign', of('sign')],
    ['seal: archive, transaction with trail', minus(of('sealReport'), [of('render'), of('sign')])],
    ['state machine, and what is between the steps', minus(whole, steps)],
  ] as const;
  return parts.map(([name, durations]) => ({
    group,
    name: `  ${name}`,
    figures: [milliseconds('median', median(durations))],
    note: `${Math.round((100 * median(durations)) / median(whole))} %`,
  }));
};

export const measureAssessments = async (bench: Workbench): Promise<readonly Measurement[]> => {
  const laps: Laps = new Map();
  const pipeline = await timedPipeline(bench, laps);
  const { store } = bench;
  type Opening = Parameters<typeof store.open>;
  const transaction = (...given: Opening) => store.open(...given);
  const open = openAssessment({
    // What comes after this transaction overlaps with the pipeline that it starts.
    store: { ...store, open: lapped(laps, 'open', transaction) },
    pipeline: vigilanceRunner(pipeline),
    clock: systemClock,
    ids: randomIds,
  });
  const caller = {
    personId: 'bench' as PersonId,
    accountId: accountOfBench(),
    role: 'auditor',
  } as const;
  const actor = { actor: 'bench', ip: null, userAgent: null, correlationId: 'bench' };
  const assessOnce = async (turn: number): Promise<void> => {
    const idempotencyKey = `bench-${turn}`;
    const request = { subject, mode: 'INDIVIDUAL', language: 'fr', idempotencyKey } as const;
    await open(caller, request, actor);
    await pipeline.idle();
  };
  await assessOnce(-1);
  laps.clear();
  const whole = await oneByOne({ count: 20, seconds: 12 }, assessOnce);
  const figures = [
    milliseconds('median', median(whole)),
    milliseconds('p95', percentile(whole, 0.95)),
  ];
  const name = `one at a time, ${whole.length} times, registers on loopback`;
  return [{ group, name, figures }, ...splitOf(laps, whole)];
};
