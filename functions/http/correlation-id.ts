import { type ApiExchange, type ApiMiddleware, addHeaders, stateOf } from './api-context.ts';

const announce = (exchange: ApiExchange): void =>
  addHeaders(exchange, { 'x-correlation-id': stateOf(exchange).correlationId });

/** The name under which a request is found again in logs and trail. */
export const correlationId = (): ApiMiddleware => ({ after: announce, onError: announce });
