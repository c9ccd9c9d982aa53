import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { following } from '../lookup.ts';
import { daysUntil } from '../place.ts';
import { accountDetails } from './account-details.ts';
import { iam } from './service.ts';

interface Trust {
  readonly role: string;
  readonly policy: Fact<PolicyDocument>;
}

const trusts = following(accountDetails, ({ roles }) =>
  known(
    roles.map(
      ({ Arn = '', AssumeRolePolicyDocument }): Trust => ({
        role: Arn,
        policy: parsePolicy(AssumeRolePolicyDocument),
      }),
    ),
  ),
);

/** Where none is found, a trust policy that could not be read may be the one. */
const trustingRoles = (found: Fact<readonly Trust[]>, provider = ''): Fact<readonly string[]> => {
  if (!found.known) return found;
  const roles = found.value
    .filter(
      ({ policy }) =>
        policy.known &&
        policy.value.statements.some(({ principals }) => principals?.federated.includes(provider)),
    )
    .map(({ role }) => role);
  const unseen = found.value.find(({ policy }) => !policy.known);
  return roles.length === 0 && unseen && !unseen.policy.known ? unseen.policy : known(roles);
};

export const samlProvider = collects(
  'aws.iam.saml-provider',
  each(iam, 'ListSAMLProviders', {}, ({ SAMLProviderList }) => SAMLProviderList),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .facts({
    daysLeft: ({ ValidUntil }, place) =>
      ValidUntil ? known(daysUntil(place, ValidUntil)) : unread('absent'),
  })
  .join({ trusts }, { trustingRoles: (found, { Arn }) => trustingRoles(found.trusts, Arn) });

export const oidcProvider = collects(
  'aws.iam.oidc-provider',
  each(
    iam,
    'ListOpenIDConnectProviders',
    {},
    ({ OpenIDConnectProviderList }) => OpenIDConnectProviderList,
  ),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .join({ trusts }, { trustingRoles: (found, { Arn }) => trustingRoles(found.trusts, Arn) });
