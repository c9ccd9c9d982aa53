import { type Fact, known } from '../fact.ts';
import { stranger } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { factOfOpenings, type Opening, openToAnyone } from '../policy/openings.ts';

/**
 * What the policy of a resource lets anyone do; null is a resource without one, which opens nothing.
 * `mayBeAnonymous`: whether its service serves requests that nobody signed.
 */
export const resourceOpenToAnyone = (
  policy: Fact<PolicyDocument | null>,
  account: string,
  { mayBeAnonymous }: { readonly mayBeAnonymous: boolean },
): Fact<readonly Opening[]> => {
  if (!policy.known) return policy;
  if (policy.value === null) return known([]);
  const asker = stranger({ 'aws:resourceaccount': account }, { mayBeAnonymous });
  return factOfOpenings(openToAnyone(policy.value, asker));
};
