import { type Fact, known, unread } from '../fact.ts';
import { stranger } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { openToAnyone } from '../policy/openings.ts';

/**
 * Whether a client without an IAM identity mounts a file system of EFS, once it reaches a mount
 * target over TLS. Without a policy it does.
 */
export const fileSystemMountableByAnyone = (policy: Fact<PolicyDocument | null>): Fact<boolean> => {
  if (!policy.known) return policy;
  if (policy.value === null) return known(true);
  const asker = stranger(
    { 'elasticfilesystem:accessedviamounttarget': 'true', 'aws:securetransport': 'true' },
    { mayBeAnonymous: true },
  );
  const { open, doubtful } = openToAnyone(policy.value, asker, ['elasticfilesystem:ClientMount']);
  return open.length === 0 && doubtful.length > 0 ? unread('undecided') : known(open.length > 0);
};
