import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limiter } from '../../../adapters/rendering/limiter.ts';

describe('a limiter', () => {
  it('never runs more than it may, in order, and goes on after a failure', async () => {
    const limited = limiter(2);
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const task = (place: number) => async (): Promise<number> => {
      started.push(place);
      running += 1;
      most = Math.max(most, running);
      await wait(3);
      running -= 1;
      if (place === 1) throw new Error('one fails');
      return place;
    };
    const settled = await Promise.allSettled([0, 1, 2, 3, 4].map((place) => limited(task(place))));
    expect(most).toBe(2);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
