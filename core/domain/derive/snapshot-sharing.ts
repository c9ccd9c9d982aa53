import { type Fact, known } from '../fact.ts';
import type { CreateVolumePermission, SnapshotBlock } from '../resources/aws-ebs.ts';

/** Only `block-all-sharing` hides what was shared before; `block-new-sharing` leaves it shared. */
export const snapshotSharedWithEveryone = (
  permissions: Fact<readonly CreateVolumePermission[]>,
  block: Fact<SnapshotBlock>,
): Fact<boolean> => {
  if (block.known && block.value === 'block-all-sharing') return known(false);
  if (!permissions.known) return permissions;
  if (!permissions.value.some((one) => 'group' in one)) return known(false);
  return block.known ? known(true) : block;
};
