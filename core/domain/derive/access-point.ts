import { type Fact, known } from '../fact.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';
import { type Blocks, isSet } from './public-access-block.ts';
import { resourceOpenToAnyone } from './resource-policy.ts';

/**
 * What the policy of an access point lets anyone do, once the blocks are heard. The bucket behind it
 * has to agree too, which is a fact of its own.
 */
export const accessPointOpenToAnyone = (
  policy: Fact<PolicyDocument | null>,
  blocks: Blocks,
  account: string,
): Fact<readonly Opening[]> => {
  const restricted = isSet(blocks, 'restrictPublicBuckets');
  if (restricted.known && restricted.value) return known([]);
  const open = resourceOpenToAnyone(policy, account, { mayBeAnonymous: true });
  if (!open.known || open.value.length === 0) return open;
  return restricted.known ? open : restricted;
};
