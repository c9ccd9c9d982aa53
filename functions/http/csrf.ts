import { createHash, timingSafeEqual } from 'node:crypto';
import { type ApiMiddleware, headerOf, stateOf } from './api-context.ts';
import { cookieNames, readCookie } from './cookies.ts';
import { ProblemError } from './problem-error.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * A change that a cookie authorises must come from our own page: its Origin, and a token that only
 * a page of ours can read. Bearer tokens are never sent by a browser on its own.
 */
export const csrf = (origins: readonly string[]): ApiMiddleware => ({
  before: (exchange) => {
    const { route, via } = stateOf(exchange);
    if (!route?.csrf || via === 'bearer') return;
    const origin = headerOf(exchange.event, 'origin');
    const cookie = readCookie(exchange.event, cookieNames.csrf);
    const sent = headerOf(exchange.event, 'x-csrf-token');
    const ours = origin !== null && origins.includes(origin);
    const same = cookie && sent && timingSafeEqual(digest(cookie), digest(sent));
    if (!ours || !same) throw new ProblemError('csrf-failed');
  },
});
