import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type FolderOptions, folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { mediaTypeOf } from '#core/domain/object-key.ts';
import { objectArchiveContract } from './object-archive.ts';
import { snapshotStoreContract } from './snapshot-store.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const freshFolder = async (): Promise<FolderOptions> => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-archive-'));
  folders.push(folder);
  const address = 'http://127.0.0.1:4100/objects';
  return { folder, address, linkKey: randomBytes(32), clock: systemClock };
};

snapshotStoreContract('a folder', async () => folderSnapshotStore(await freshFolder()));

objectArchiveContract('a folder', async () => {
  const archive = folderObjectArchive(await freshFolder());
  return {
    archive,
    async follow(url) {
      const linked = await archive.follow(new URL(url));
      if (!linked) return null;
      const { body, key, fileName } = linked;
      return { body, fileName, mediaType: mediaTypeOf(key) };
    },
  };
});
