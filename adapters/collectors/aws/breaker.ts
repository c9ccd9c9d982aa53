import { type Failure, isSilence } from './failure.ts';

export interface Breaker {
  /** Why a place is not asked any more; undefined while it is. */
  reasonAt(place: string): Failure | undefined;
  answered(place: string): void;
  failed(place: string, failure: Failure): void;
  /** One of the attempts that a call makes; null: it was answered. */
  attempted(place: string, failure: Failure | null): void;
}

/** Each of them took as long as an answer may. */
const mostTimeouts = 2;
const timedOut = /^(TimeoutError|ETIMEDOUT)$/;

/** Each of them has already been tried several times by the SDK. */
const mostThrottled = 5;

/**
 * Stops asking where nobody answers, or where every call is turned away as one too many: a region
 * that is cut off costs one wait or two and not hundreds.
 */
export const breaker = (): Breaker => {
  const reasons = new Map<string, Failure>();
  const throttledInRow = new Map<string, number>();
  const timeoutsInRow = new Map<string, number>();
  return {
    reasonAt: (place) => reasons.get(place),
    answered: (place) => void throttledInRow.delete(place),
    failed(place, failure) {
      if (isSilence(failure)) reasons.set(place, failure);
      if (failure.why !== 'throttled') return;
      const inRow = (throttledInRow.get(place) ?? 0) + 1;
      throttledInRow.set(place, inRow);
      if (inRow >= mostThrottled) reasons.set(place, failure);
    },
    attempted(place, failure) {
      const isTimeout = failure !== null && timedOut.test(failure.code);
      const inRow = isTimeout ? (timeoutsInRow.get(place) ?? 0) + 1 : 0;
      timeoutsInRow.set(place, inRow);
      if (isTimeout && inRow >= mostTimeouts) reasons.set(place, failure);
    },
  };
};
