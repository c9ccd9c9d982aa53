import { type Fact, known, unread } from '../fact.ts';
import { outsider } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { accountsIn, namesAccount } from '../policy/named-accounts.ts';
import { openingsFor } from '../policy/openings.ts';

/**
 * Accounts, other than its own, that a resource policy names and lets in. Who lets in everyone is
 * another question; a condition that holds the account to an organisation keeps it out.
 */
export const foreignAccounts = (
  policy: Fact<PolicyDocument | null>,
  own: string,
): Fact<readonly string[]> => {
  if (!policy.known) return policy;
  const document = policy.value;
  if (document === null) return known([]);
  const named = accountsIn(document)
    .filter((account) => account !== own)
    .map((account) => {
      const asker = outsider({ 'aws:principalaccount': account, 'aws:resourceaccount': own });
      return { account, ...openingsFor(document, asker, namesAccount(account), null) };
    });
  const letIn = named.filter(({ open }) => open.length > 0).map(({ account }) => account);
  const doubtful = named.some((one) => one.doubtful.length > 0);
  return letIn.length === 0 && doubtful ? unread('undecided') : known(letIn);
};
