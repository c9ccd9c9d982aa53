import type { Instant } from '../domain/time.ts';

/** So many requests in a window, for each client. */
export interface RateZone {
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface RateAnswer {
  readonly allowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export interface RateLimiter {
  /** Counts one request of a client. */
  take(zone: RateZone, client: string, now: Instant): Promise<RateAnswer>;
}
