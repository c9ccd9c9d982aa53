import type { ObjectArchive } from './object-archive.ts';

/** Objects that live as long as their audit: what was collected, what was found, exports. */
export interface SnapshotStore extends ObjectArchive {
  /** Removes every object whose key begins with this folder, which ends with a slash. */
  removeAll(folder: string): Promise<void>;
}
