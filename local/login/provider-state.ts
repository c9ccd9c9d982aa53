import type { Adapter, AdapterPayload } from 'oidc-provider';
import { type ExpiringMap, expiringMap } from './expiring-map.ts';

const mostEntries = 20_000;
const fallbackSeconds = 24 * 3600;
/** Longer than any access token lives, so that a revoked one is refused until it expires. */
const revokedSeconds = 24 * 3600;

export interface ProviderState {
  readonly adapter: (model: string) => Adapter;
  isRevoked(grantId: string): boolean;
  /** Ends every session, grant and refresh token of this person. */
  forgetPerson(personId: string): void;
}

type Stored = ExpiringMap<AdapterPayload>;

const adapterOf = (
  model: string,
  stored: Stored,
  onRevoked: (grantId: string) => void,
): Adapter => {
  const keyOf = (id: string): string => `${model} ${id}`;
  const find = (matches: (payload: AdapterPayload) => boolean) =>
    stored.entries().find(([key, payload]) => key.startsWith(`${model} `) && matches(payload));
  return {
    upsert(id, payload, seconds) {
      stored.set(keyOf(id), payload, seconds ?? fallbackSeconds);
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(stored.get(keyOf(id))),
    findByUid: (uid) => Promise.resolve(find((payload) => payload.uid === uid)?.[1]),
    findByUserCode: (code) => Promise.resolve(find((payload) => payload.userCode === code)?.[1]),
    consume(id) {
      const payload = stored.get(keyOf(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      return Promise.resolve();
    },
    destroy(id) {
      stored.delete(keyOf(id));
      if (model === 'Grant') onRevoked(id);
      return Promise.resolve();
    },
    revokeByGrantId(grantId) {
      for (const [key, payload] of stored.entries()) {
        if (key.startsWith(`${model} `) && payload.grantId === grantId) stored.delete(key);
      }
      return Promise.resolve();
    },
  };
};

/** In memory: after a restart people sign in again, and nothing else is lost. */
export const providerState = (): ProviderState => {
  const stored: Stored = expiringMap(mostEntries);
  const revoked = expiringMap<true>(mostEntries);
  const revoke = (grantId: string): void => revoked.set(grantId, true, revokedSeconds);
  return {
    adapter: (model) => adapterOf(model, stored, revoke),
    isRevoked: (grantId) => revoked.get(grantId) === true,
    forgetPerson(personId) {
      for (const [key, payload] of stored.entries()) {
        if (payload.accountId !== personId || key.startsWith('Interaction ')) continue;
        stored.delete(key);
        if (key.startsWith('Grant ')) revoke(key.slice('Grant '.length));
      }
    },
  };
};
