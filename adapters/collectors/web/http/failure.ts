import type { Unread } from '#core/domain/fact.ts';

/** Nothing came that can be read, and why. `code` is Node's own word, or one of ours. */
export interface Silence {
  readonly kind: 'silent';
  readonly why: Unread;
  readonly code: string;
}

export const silent = (why: Unread, code: string): Silence => ({ kind: 'silent', why, code });

// Names of Node for what speaks, but not the protocol that was asked for.
const garbled = /^(?:HPE_|ERR_SSL_|ERR_TLS_|EPROTO$)/;

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'FAILED';

/** @param site aborted when the whole audit is over, by its own time or by whoever asked for it. */
export const failureOf = (cause: unknown, site: AbortSignal): Silence => {
  if (site.aborted) return silent('not-collected', 'SITE_TIME_OVER');
  if (cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) {
    return silent('not-collected', 'TIMEOUT');
  }
  const code = codeOf(cause);
  return silent(garbled.test(code) ? 'malformed' : 'not-collected', code);
};

/** Nobody listens there, or a wall swallows what is said. */
export const isClosed = ({ code }: Silence): boolean =>
  ['ECONNREFUSED', 'TIMEOUT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code);
