import { readOrigin, type WebOrigin } from '#core/domain/web/origin.ts';
import { type Guarded, type GuardRules, guardOrigin } from '../guard.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';

const keyOf = ({ host, port }: Pick<WebOrigin, 'host' | 'port'>): string => `${host}:${port}`;

/**
 * One endpoint for each host and port, for the whole audit: what a name led to at first. A
 * redirection to a new one passes the same guard.
 */
export const pinsFrom = (first: PinnedEndpoint, rules: GuardRules) => {
  const pins = new Map<string, Promise<Guarded>>([
    [keyOf(first), Promise.resolve({ kind: 'open', endpoint: first })],
  ]);
  return (url: URL): Promise<Guarded> => {
    const read = readOrigin(url.origin, rules);
    if (read.kind === 'refused') {
      return Promise.resolve({ kind: 'forbidden', code: 'ORIGIN_REFUSED' });
    }
    const key = keyOf(read.origin);
    const guarded = pins.get(key) ?? guardOrigin(read.origin, rules);
    pins.set(key, guarded);
    return guarded;
  };
};
