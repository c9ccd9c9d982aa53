import type { Actor } from '#core/domain/trail.ts';
import { type ApiExchange, headerOf, stateOf } from './api-context.ts';

const longestUserAgent = 300;

/** Who does it, from where, for the trail. */
export const actorOf = (
  exchange: Pick<ApiExchange, 'event' | 'context'>,
  actor: string,
): Actor => ({
  actor,
  ip: exchange.event.requestContext.http.sourceIp,
  userAgent: headerOf(exchange.event, 'user-agent')?.slice(0, longestUserAgent) ?? null,
  correlationId: stateOf(exchange).correlationId,
});
