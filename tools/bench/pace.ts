import { perSecond } from './statistics.ts';

/** What ends a measurement: whichever comes first. */
export interface Bounds {
  readonly count: number;
  readonly seconds: number;
}

type Work = (turn: number) => unknown;

/** One after the other; milliseconds of each. */
export const oneByOne = async ({ count, seconds }: Bounds, work: Work): Promise<number[]> => {
  const durations: number[] = [];
  const deadline = performance.now() + seconds * 1000;
  for (let turn = 0; turn < count && performance.now() < deadline; turn += 1) {
    const begun = performance.now();
    await work(turn);
    durations.push(performance.now() - begun);
  }
  return durations;
};

const rounds = 4;

/** Ours and a bare partner in turns, so that a busy neighbour disturbs both alike. */
export const inTurns = async (
  seconds: number,
  ours: Work,
  bare: Work,
): Promise<{ readonly ours: number; readonly bare: number }> => {
  await oneByOne({ count: 20, seconds: 1 }, ours);
  await oneByOne({ count: 20, seconds: 1 }, bare);
  const slice = { count: Number.POSITIVE_INFINITY, seconds: seconds / rounds };
  const durations = { ours: [] as number[][], bare: [] as number[][] };
  for (let round = 0; round < rounds; round += 1) {
    durations.ours.push(await oneByOne(slice, ours));
    durations.bare.push(await oneByOne(slice, bare));
  }
  return { ours: perSecond(durations.ours.flat()), bare: perSecond(durations.bare.flat()) };
};

/** Several writers at once, each one after the other; milliseconds of each, and of all together. */
export const together = async (
  writers: number,
  bounds: Bounds,
  work: Work,
): Promise<{ readonly durations: number[]; readonly elapsed: number }> => {
  const begun = performance.now();
  const all = await Promise.all(
    Array.from({ length: writers }, (_, writer) =>
      oneByOne(bounds, (turn) => work(writer * bounds.count + turn)),
    ),
  );
  return { durations: all.flat(), elapsed: performance.now() - begun };
};
