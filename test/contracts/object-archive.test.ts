import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { mediaTypeOf } from '#core/domain/object-key.ts';
import { objectArchiveContract } from './object-archive.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

objectArchiveContract('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-archive-'));
  folders.push(folder);
  const address = 'http://127.0.0.1:4100/objects';
  const archive = folderObjectArchive({
    folder,
    address,
    linkKey: randomBytes(32),
    clock: systemClock,
  });
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
