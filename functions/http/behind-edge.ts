import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiFunction } from './serve-group.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Behind CloudFront the gateway sees the edge's address, not the viewer's. The edge names the viewer
 * in a header; only the secret that it adds tells its word from a forgery.
 */
export const behindEdge = (secret: string, serve: ApiFunction): ApiFunction => {
  const expected = digest(secret);
  return (event, context) => {
    const { 'x-probant-edge': proof, 'x-probant-viewer': viewer, ...headers } = event.headers;
    const trusted = viewer && proof && timingSafeEqual(digest(proof), expected);
    if (!trusted) return serve({ ...event, headers }, context);
    const { requestContext } = event;
    const http = { ...requestContext.http, sourceIp: viewer };
    return serve({ ...event, headers, requestContext: { ...requestContext, http } }, context);
  };
};
