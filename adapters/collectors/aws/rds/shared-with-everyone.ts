import type { DBSnapshotAttribute } from '@aws-sdk/client-rds';
import { type Fact, known, unread } from '#core/domain/fact.ts';

/** The value of `restore` that lets every AWS account copy a snapshot or restore it. */
const everyone = 'all';

export const sharedWithEveryone = (
  attributes: readonly DBSnapshotAttribute[] | undefined,
): Fact<boolean> => {
  const restore = attributes?.find(({ AttributeName }) => AttributeName === 'restore');
  return restore ? known(restore.AttributeValues?.includes(everyone) ?? false) : unread('absent');
};
