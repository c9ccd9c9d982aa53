import { type Fact, known } from '../fact.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { resourceOpenToAnyone } from './resource-policy.ts';

/** Methods of a REST API that anyone may invoke. Without a policy all those that ask for nobody are. */
export const openRestMethods = (
  withoutIdentity: Fact<readonly string[]>,
  policy: Fact<PolicyDocument | null>,
  account: string,
): Fact<readonly string[]> => {
  if (withoutIdentity.known && withoutIdentity.value.length === 0) return withoutIdentity;
  if (policy.known && policy.value === null) return withoutIdentity;
  const open = resourceOpenToAnyone(policy, account, { mayBeAnonymous: true });
  if (!open.known) return open;
  return open.value.length === 0 ? known([]) : withoutIdentity;
};
