import { randomUUID } from 'node:crypto';
import type { Answer, Browser } from './browser.ts';
import type { Deployment } from './deployment.ts';

interface Change {
  readonly method?: 'POST' | 'DELETE';
  readonly body?: Readonly<Record<string, unknown>>;
  /** Instead of those that our pages send. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that changes something, as our own pages make it. */
export const change = (
  { origin }: Deployment,
  browser: Browser,
  path: string,
  { method = 'POST', body, headers }: Change,
): Promise<Answer> =>
  browser.open(path, {
    method,
    headers: {
      'content-type': 'application/json',
      origin,
      'x-csrf-token': browser.cookie('__Host-probant-csrf') ?? '',
      'idempotency-key': randomUUID(),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
