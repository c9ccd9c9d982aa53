import { type ApiMiddleware, addHeaders } from './api-context.ts';

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** For answers that are data and never a page. */
export const securityHeaders = (): ApiMiddleware => ({
  after: (exchange) => addHeaders(exchange, headers),
  onError: (exchange) => addHeaders(exchange, headers),
});
