import { beforeAll, describe, expect, it } from 'vitest';
import { randomIds } from '#adapters/node/random-ids.ts';
import { auditFolder } from '#core/domain/audit/audit-keys.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { freshAccount } from './audits.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What every snapshot store promises besides what an archive does. */
export const snapshotStoreContract = (name: string, make: () => Promise<SnapshotStore>): void => {
  describe(`snapshot store: ${name}`, () => {
    let store: SnapshotStore;
    const folder = auditFolder({ accountId: freshAccount(), auditId: randomIds.auditId() });
    const beside = `${folder.slice(0, -1)}0/plan.json`;

    beforeAll(async () => {
      store = await make();
    });

    it('removes all of a folder, and nothing beside it', async () => {
      const keys = ['plan.json', 'shards/0/1/0.ndjson', 'shards/1/1/0.ndjson'];
      for (const key of keys) await store.putOnce(`${folder}${key}`, bytes(key));
      await store.putOnce(beside, bytes('{}'));
      await store.removeAll(folder);
      await store.removeAll(folder);
      expect(await Promise.all(keys.map((key) => store.find(`${folder}${key}`)))).toEqual([
        null,
        null,
        null,
      ]);
      expect(await store.find(beside)).toEqual(bytes('{}'));
    });

    it('takes a key again once it was removed', async () => {
      await store.putOnce(`${folder}plan.json`, bytes('first'));
      await store.removeAll(folder);
      expect(await store.putOnce(`${folder}plan.json`, bytes('second'))).toBe('written');
      expect(await store.find(`${folder}plan.json`)).toEqual(bytes('second'));
    });

    it('removes nothing that is not named as a folder', async () => {
      await expect(store.removeAll(folder.slice(0, -1))).rejects.toThrow(RangeError);
    });
  });
};
