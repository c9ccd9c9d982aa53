import { setImmediate as turn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '#adapters/collectors/aws/merge-streams.ts';

async function* streamOf<T>(items: readonly T[], onEnd: () => void): AsyncGenerator<T> {
  try {
    for (const item of items) {
      await turn();
      yield item;
    }
  } finally {
    onEnd();
  }
}

const ignore = (): void => undefined;

async function* failing(after: number): AsyncGenerator<number> {
  for (let place = 0; place < after; place += 1) yield place;
  await turn();
  throw new Error('broken');
}

async function* silent(onEnd: () => void, until: Promise<unknown>): AsyncGenerator<number> {
  try {
    await until;
    yield 0;
  } finally {
    onEnd();
  }
}

describe('merged streams', () => {
  it('give every item once, those of each stream in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer(), { maxLength: 8 }), { maxLength: 5 }),
        async (lists) => {
          const streams = lists.map((list, stream) =>
            streamOf(
              list.map((item) => ({ stream, item })),
              ignore,
            ),
          );
          const seen: number[][] = lists.map(() => []);
          for await (const { stream, item } of merged(streams)) seen[stream]?.push(item);
          expect(seen).toEqual(lists);
        },
      ),
    );
  });

  it('do not wait for the slowest', async () => {
    let answer = ignore;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const seen: number[] = [];
    for await (const item of merged([silent(ignore, late), streamOf([1, 2], ignore)])) {
      seen.push(item);
      if (seen.length === 2) answer();
    }
    expect(seen).toEqual([1, 2, 0]);
  });

  it('close what is not read any more', async () => {
    const ended: string[] = [];
    const streams = ['a', 'b'].map((name) => streamOf([1, 2, 3], () => ended.push(name)));
    for await (const _ of merged(streams)) break;
    expect(ended.toSorted()).toEqual(['a', 'b']);
  });

  it('close the others when one of them breaks, and say so', async () => {
    const ended: string[] = [];
    const read = async () => {
      for await (const _ of merged([failing(1), streamOf([1, 2, 3], () => ended.push('b'))]));
    };
    await expect(read()).rejects.toThrow('broken');
    expect(ended).toEqual(['b']);
  });

  it('keep an error until it is asked for, however slow the reader is', async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', hear);
    const reader = merged([failing(1)]);
    await reader.next();
    for (let rest = 0; rest < 5; rest += 1) await turn();
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    await expect(reader.next()).rejects.toThrow('broken');
  });
});
