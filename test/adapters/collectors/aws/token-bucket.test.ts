import { describe, expect, it } from 'vitest';
import { tokenBucket } from '#adapters/collectors/aws/token-bucket.ts';

const never = new AbortController().signal;

/** How many of some takes have been let through once everything that waits for no timer is done. */
const letThrough = async (takes: readonly Promise<void>[]): Promise<number> => {
  let through = 0;
  const counted = async (take: Promise<void>): Promise<void> => {
    await take;
    through += 1;
  };
  for (const take of takes) counted(take).catch(() => undefined);
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

  it('halves its pace where one was too many, and finds it again answer by answer', async () => {
    const clock = { now: 0 };
    const bucket = tokenBucket({ perSecond: 1, burst: 1 }, () => clock.now);
    const leaving = new AbortController();
    const throughAfter = async (seconds: number) => {
      clock.now += seconds * 1000;
      return await letThrough([bucket.take(leaving.signal)]);
    };
    bucket.slower();
    expect(await throughAfter(1)).toBe(0);
    expect(await throughAfter(4)).toBe(1);
    for (let answer = 0; answer < 32; answer += 1) bucket.faster();
    clock.now += 100_000;
    await bucket.take(leaving.signal);
    expect(await throughAfter(1)).toBe(1);
    for (let turnedAway = 0; turnedAway < 100; turnedAway += 1) bucket.slower();
    expect(await throughAfter(4)).toBe(1);
    leaving.abort();
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
