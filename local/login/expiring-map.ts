interface Entry<V> {
  readonly value: V;
  readonly expiresAt: number;
}

export interface ExpiringMap<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, seconds: number): void;
  delete(key: string): void;
  entries(): IteratorObject<[string, V]>;
}

/** Bounded in time and in number: when full, what has waited longest goes first. */
export const expiringMap = <V>(most: number): ExpiringMap<V> => {
  const entries = new Map<string, Entry<V>>();
  let sinceSweep = 0;

  const sweep = (): void => {
    const now = Date.now();
    for (const [key, { expiresAt }] of entries) if (expiresAt <= now) entries.delete(key);
    for (const key of entries.keys()) {
      if (entries.size <= most) break;
      entries.delete(key);
    }
    sinceSweep = 0;
  };

  return {
    get(key) {
      const found = entries.get(key);
      return found && found.expiresAt > Date.now() ? found.value : undefined;
    },
    set(key, value, seconds) {
      entries.delete(key);
      entries.set(key, { value, expiresAt: Date.now() + seconds * 1000 });
      sinceSweep += 1;
      if (entries.size > most || sinceSweep >= 256) sweep();
    },
    delete: (key) => void entries.delete(key),
    *entries() {
      const now = Date.now();
      for (const [key, { value, expiresAt }] of entries) if (expiresAt > now) yield [key, value];
    },
  };
};
