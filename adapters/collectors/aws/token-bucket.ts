import { setTimeout as pause } from 'node:timers/promises';

export interface TokenBucket {
  /** Resolves when a request may leave; rejects with the reason of `signal` when that aborts first. */
  take(signal: AbortSignal): Promise<void>;
  /** A request was turned away as one too many: half the pace from now on, and no burst. */
  slower(): void;
  /** A request was answered: a little faster again, up to the pace of the start. */
  faster(): void;
}

/** `burst` requests at once after a rest, then `perSecond`, in the order in which they were asked. */
export const tokenBucket = (
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  now: () => number = () => performance.now(),
): TokenBucket => {
  let pace = perSecond;
  let tokens = burst;
  let filledAt = now();
  const fill = (): void => {
    const at = now();
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * pace);
    filledAt = at;
  };
  return {
    async take(signal) {
      signal.throwIfAborted();
      fill();
      tokens -= 1;
      if (tokens < 0) await pause((-tokens / pace) * 1000, undefined, { signal });
    },
    slower() {
      fill();
      pace = Math.max(perSecond / 4, pace / 2);
      tokens = Math.min(tokens, 0);
    },
    faster() {
      fill();
      pace = Math.min(perSecond, pace + perSecond / 64);
    },
  };
};
