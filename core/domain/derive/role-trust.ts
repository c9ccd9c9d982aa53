import { type Fact, known, unread } from '../fact.ts';
import { outsider, stranger } from '../policy/asker.ts';
import type { PolicyDocument, Statement } from '../policy/document.ts';
import { accountsIn, namesAccount } from '../policy/named-accounts.ts';
import { type Openings, openingsFor, openToAnyone } from '../policy/openings.ts';
import type { UnknownTrust } from '../resources/aws-iam.ts';

/** Identity providers that serve the whole world: an account's own one is trusted by its account. */
const sharedProviders = [
  'token.actions.githubusercontent.com',
  'gitlab.com',
  'app.terraform.io',
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'graph.facebook.com',
  'www.amazon.com',
];

const isShared = (provider: string): boolean =>
  sharedProviders.some((one) => provider === one || provider.endsWith(`:oidc-provider/${one}`));

const trustsSharedProvider = ({ principals }: Statement): boolean =>
  principals?.federated.some(isShared) ?? false;

const trustsOf = (policy: PolicyDocument, knownAccounts: readonly string[]) => {
  const anyone: readonly (readonly [string, Openings])[] = [
    ['anyone', openToAnyone(policy, stranger(), ['sts:AssumeRole'])],
    [
      'anyone',
      openingsFor(policy, stranger(), trustsSharedProvider, ['sts:AssumeRoleWithWebIdentity']),
    ],
  ];
  const foreign = accountsIn(policy)
    .filter((account) => !knownAccounts.includes(account))
    .map((account): readonly [string, Openings] => {
      const asker = outsider({ 'aws:principalaccount': account });
      return [account, openingsFor(policy, asker, namesAccount(account), ['sts:AssumeRole'])];
    });
  return [...anyone, ...foreign];
};

/**
 * Whom a trust policy lets in without knowing them: anyone, or a foreign account that no external
 * id and no other condition holds. `knownAccounts`: the account itself, and those of its owner.
 */
export const unknownTrusts = (
  policy: Fact<PolicyDocument>,
  knownAccounts: readonly string[],
): Fact<readonly UnknownTrust[]> => {
  if (!policy.known) return policy;
  const found = trustsOf(policy.value, knownAccounts);
  const open = found.flatMap(([trusts, openings]) =>
    openings.open.map(({ statement }) => ({ statement, trusts })),
  );
  const doubtful = found.some(([, openings]) => openings.doubtful.length > 0);
  return open.length === 0 && doubtful ? unread('undecided') : known(open);
};
