import { describe, expect, it } from 'vitest';
import { tokenBucket } from '#adapters/collectors/aws/token-bucket.ts';

const never = new AbortController().signal;

/** How many of some takes have been let through once everything that waits for no timer is done. */
const letThrough = async (takes: readonly Promise<void>[]): Promise<number> => {
  let through = 0;
  for (const take of takes) {
    take.then(
      () => {
        through += 1;
      },
      () => undefined,
    );
  }
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return through;
};

describe('a token bucket', () => {
  const at = (clock: { now: number }) =>
    tokenBucket({ perSecond: 0.001, burst: 3 }, () => clock.now);
  const takesOf = (bucket: ReturnType<typeof at>, count: number, signal: AbortSignal) =>
    Array.from({ length: count }, () => bucket.take(signal));

  it('lets a burst through, and what comes after it waits', async () => {
    const leaving = new AbortController();
    const takes = takesOf(at({ now: 0 }), 5, leaving.signal);
    expect(await letThrough(takes)).toBe(3);
    leaving.abort();
  });

  it('fills again with time, and no further than its burst', async () => {
    const leaving = new AbortController();
    const clock = { now: 0 };
    const bucket = at(clock);
    await Promise.all(takesOf(bucket, 3, never));
    clock.now = 2_000_000;
    expect(await letThrough(takesOf(bucket, 3, leaving.signal))).toBe(2);
    clock.now = 1e12;
    expect(await letThrough(takesOf(bucket, 5, leaving.signal))).toBe(3);
    leaving.abort();
  });

  it('lets what waits through at its pace, first come first served', async () => {
    const bucket = tokenBucket({ perSecond: 100, burst: 1 });
    const begun = performance.now();
    const order: number[] = [];
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (turn) => {
        await bucket.take(never);
        order.push(turn);
      }),
    );
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(performance.now() - begun).toBeGreaterThan(35);
  });

  it('lets nobody wait once the collection has ended', async () => {
    const leaving = new AbortController();
    const bucket = at({ now: 0 });
    await Promise.all(takesOf(bucket, 3, never));
    const waiting = bucket.take(leaving.signal);
    leaving.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(bucket.take(leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
