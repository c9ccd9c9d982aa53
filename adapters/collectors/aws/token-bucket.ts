import { setTimeout as pause } from 'node:timers/promises';

export interface TokenBucket {
  /** Resolves when a request may leave; rejects with the reason of `signal` when that aborts first. */
  take(signal: AbortSignal): Promise<void>;
}

/** `burst` requests at once after a rest, then `perSecond`, in the order in which they were asked. */
export const tokenBucket = (
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  now: () => number = () => performance.now(),
): TokenBucket => {
  let tokens = burst;
  let filledAt = now();
  return {
    async take(signal) {
      signal.throwIfAborted();
      const at = now();
      tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * perSecond);
      filledAt = at;
      tokens -= 1;
      if (tokens < 0) await pause((-tokens / perSecond) * 1000, undefined, { signal });
    },
  };
};
