import { expiringMap } from './expiring-map.ts';

const freeFailures = 5;
const firstWaitSeconds = 15;
const longestWaitSeconds = 15 * 60;
const memorySeconds = 3600;

interface Failures {
  readonly count: number;
  readonly waitUntil: number;
}

export interface Throttle {
  /** Seconds to wait before the next try; 0 when it may come now. */
  waitSeconds(key: string): number;
  failed(key: string): void;
  succeeded(key: string): void;
}

/** Five failures are free; each one after them doubles the wait, up to a quarter of an hour. */
export const throttle = (): Throttle => {
  const known = expiringMap<Failures>(10_000);
  return {
    waitSeconds: (key) =>
      Math.max(0, Math.ceil(((known.get(key)?.waitUntil ?? 0) - Date.now()) / 1000)),
    failed(key) {
      const count = (known.get(key)?.count ?? 0) + 1;
      const doublings = count - freeFailures;
      const wait =
        doublings < 0 ? 0 : Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** doublings);
      known.set(key, { count, waitUntil: Date.now() + wait * 1000 }, memorySeconds);
    },
    succeeded: (key) => known.delete(key),
  };
};
