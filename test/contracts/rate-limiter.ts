import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addSeconds, type Instant } from '#core/domain/time.ts';
import type { RateLimiter, RateZone } from '#core/ports/rate-limiter.ts';

/** Fifteen seconds into a minute. */
const now = '2026-11-21T20:00:15.000Z' as Instant;

const zoneOf = (limit: number): RateZone => ({
  name: `zone-${randomUUID()}`,
  limit,
  windowSeconds: 60,
});

export const rateLimiterContract = (name: string, make: () => Promise<RateLimiter>): void => {
  describe(`rate limiter: ${name}`, () => {
    let limiter: RateLimiter;

    beforeAll(async () => {
      limiter = await make();
    });

    it('counts down, then refuses until the window ends', async () => {
      const zone = zoneOf(2);
      const take = () => limiter.take(zone, '192.0.2.1', now);
      expect(await take()).toEqual({ allowed: true, remaining: 1, resetSeconds: 45 });
      expect(await take()).toEqual({ allowed: true, remaining: 0, resetSeconds: 45 });
      expect(await take()).toEqual({ allowed: false, remaining: 0, resetSeconds: 45 });
    });

    it('begins again in the next window', async () => {
      const zone = zoneOf(1);
      await limiter.take(zone, '192.0.2.1', now);
      expect(await limiter.take(zone, '192.0.2.1', now)).toMatchObject({ allowed: false });
      const later = addSeconds(now, 45);
      expect(await limiter.take(zone, '192.0.2.1', later)).toMatchObject({ allowed: true });
    });

    it('counts each client and each zone for itself', async () => {
      const zone = zoneOf(1);
      await limiter.take(zone, '192.0.2.1', now);
      expect(await limiter.take(zone, '192.0.2.2', now)).toMatchObject({ allowed: true });
      expect(await limiter.take(zoneOf(1), '192.0.2.1', now)).toMatchObject({ allowed: true });
    });

    it('lets through exactly as many as allowed, of many at the same time', async () => {
      const zone = zoneOf(7);
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => limiter.take(zone, '2001:db8::1', now)),
      );
      expect(answers.filter(({ allowed }) => allowed)).toHaveLength(7);
    });
  });
};
