import type { rateZones } from '#core/contract/route.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { RateLimiter, RateZone } from '#core/ports/rate-limiter.ts';
import { type ApiExchange, type ApiMiddleware, addHeaders, stateOf } from './api-context.ts';
import { ProblemError } from './problem-error.ts';

export type RateZones = Readonly<Record<keyof typeof rateZones, RateZone>>;

/** draft-ietf-httpapi-ratelimit-headers: the quota, and what is left of it. */
const announce = (exchange: ApiExchange): void => {
  const { rate } = stateOf(exchange);
  if (!rate) return;
  addHeaders(exchange, {
    'ratelimit-policy': `"${rate.zone}";q=${rate.limit};w=${rate.window}`,
    ratelimit: `"${rate.zone}";r=${rate.remaining};t=${rate.resetSeconds}`,
  });
};

export const rateLimiting = (
  limiter: RateLimiter,
  clock: Clock,
  zones: RateZones,
): ApiMiddleware => ({
  before: async (exchange) => {
    const state = stateOf(exchange);
    const zone = zones[state.route?.zone ?? 'general'];
    const client = exchange.event.requestContext.http.sourceIp;
    const answer = await limiter.take(zone, client, clock.now());
    state.rate = { ...answer, zone: zone.name, limit: zone.limit, window: zone.windowSeconds };
    if (!answer.allowed) {
      const headers = { 'retry-after': String(answer.resetSeconds) };
      throw new ProblemError('rate-limited', { headers });
    }
  },
  after: announce,
  onError: announce,
});
