import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isObjectKey } from '#core/domain/object-key.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { type FolderOptions, folderObjectArchive } from './folder-object-archive.ts';

/** A folder that keeps what audits collect, for one machine; on AWS a bucket does. */
export const folderSnapshotStore = (options: FolderOptions): SnapshotStore => ({
  ...folderObjectArchive(options),
  async removeAll(folder) {
    const key = folder.replace(/\/$/, '');
    if (key === folder || !isObjectKey(key)) {
      throw new RangeError(`not a folder of objects: ${JSON.stringify(folder)}`);
    }
    await rm(join(options.folder, ...key.split('/')), { recursive: true, force: true });
  },
});
