import type { Fact } from '../fact.ts';
import { stranger } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { factOfOpenings, type Opening, openToAnyone } from '../policy/openings.ts';

/** What a key policy lets anyone do. The account of the key settles aws:ResourceAccount. */
export const keyOpenToAnyone = (
  policy: Fact<PolicyDocument>,
  account: string,
): Fact<readonly Opening[]> =>
  policy.known
    ? factOfOpenings(openToAnyone(policy.value, stranger({ 'aws:resourceaccount': account })))
    : policy;
