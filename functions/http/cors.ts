import {
  type ApiExchange,
  type ApiMiddleware,
  addHeaders,
  headerOf,
  stateOf,
} from './api-context.ts';

/** Verification is for everyone, from any page; the rest only for our own origins. */
export const cors = (origins: readonly string[]): ApiMiddleware => {
  const answer = (exchange: ApiExchange): void => {
    const open = stateOf(exchange).routeId?.startsWith('verification.') ?? false;
    const origin = headerOf(exchange.event, 'origin');
    if (open) addHeaders(exchange, { 'access-control-allow-origin': '*' });
    else if (origin && origins.includes(origin)) {
      addHeaders(exchange, {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
      });
    } else addHeaders(exchange, { vary: 'Origin' });
  };
  return { after: answer, onError: answer };
};
