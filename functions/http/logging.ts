import type { Logger } from '@aws-lambda-powertools/logger';
import { type ApiMiddleware, stateOf } from './api-context.ts';
import { ProblemError } from './problem-error.ts';

/** One line a request, with names and numbers and never a body, a token or a query. */
export const logging = (logger: Logger): ApiMiddleware => {
  const begun = new WeakMap<object, number>();
  const line = (exchange: Parameters<NonNullable<ApiMiddleware['after']>>[0]) => {
    const { routeId, correlationId, caller } = stateOf(exchange);
    return {
      route: routeId ?? exchange.event.routeKey,
      status: exchange.response?.statusCode,
      milliseconds: Math.round(performance.now() - (begun.get(exchange.event) ?? 0)),
      correlationId,
      accountId: caller?.accountId,
    };
  };
  return {
    before: ({ event }) => {
      begun.set(event, performance.now());
    },
    after: (exchange) => {
      logger.info('REQUEST_ANSWERED', line(exchange));
    },
    onError: (exchange) => {
      const { error } = exchange;
      if (error instanceof ProblemError) {
        logger.info('REQUEST_REFUSED', { ...line(exchange), problem: error.code });
      } else {
        logger.error('REQUEST_FAILED', { ...line(exchange), error: error ?? undefined });
      }
    },
  };
};
