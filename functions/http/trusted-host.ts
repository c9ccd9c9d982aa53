import type { ApiMiddleware } from './api-context.ts';
import { ProblemError } from './problem-error.ts';

/** A host that we do not know means a rebound DNS name, or a cache being poisoned. */
export const trustedHost = (hosts: readonly string[]): ApiMiddleware => ({
  before: ({ event }) => {
    if (!hosts.includes(event.requestContext.domainName)) throw new ProblemError('untrusted-host');
  },
});
