import { optsOutOfAi } from '#core/domain/derive/ai-opt-out.ts';
import { allKnown } from '#core/domain/derive/all-known.ts';
import { leavingDenied, regionsRestricted } from '#core/domain/derive/organization-guardrails.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { iam } from '../iam/service.ts';
import { each } from '../listing.ts';
import { allOf, following, foundIn } from '../lookup.ts';
import { organizationOfAccount } from './own-accounts.ts';
import { rootPolicies, roots } from './root-policies.ts';
import { organizations } from './service.ts';

const allControlPolicies = allOf(
  each(
    organizations,
    'ListPolicies',
    { Filter: 'SERVICE_CONTROL_POLICY' },
    ({ Policies }) => Policies,
  ),
);

const controlPolicies = following(rootPolicies('SERVICE_CONTROL_POLICY'), (policies) =>
  allKnown(policies.map(({ Content }) => parsePolicy(Content))),
);

const optOutPolicies = rootPolicies('AISERVICES_OPT_OUT_POLICY');

/** Without trusted access for IAM, or in an organization that only shares bills, none is managed. */
const managesNone = { rootCredentialsManaged: false } as const;

/** Told to the management account alone: for the others it is not a thing of theirs. */
export const organization = collects(
  'aws.organizations.organization',
  foundIn(organizationOfAccount, (found, { account }) =>
    found?.MasterAccountId === account ? [found] : [],
  ),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .join(
    { roots },
    {
      policyTypes: (found) =>
        derived(found, ({ roots: all }) =>
          all
            .flatMap(({ PolicyTypes }) => PolicyTypes ?? [])
            .flatMap(({ Type, Status }) => (Type && Status === 'ENABLED' ? [Type] : [])),
        ),
    },
  )
  .join(
    { allControlPolicies },
    {
      ownServiceControlPolicies: (found) =>
        derived(found, ({ allControlPolicies: all }) =>
          all.filter(({ AwsManaged }) => AwsManaged === false).flatMap(({ Name }) => Name ?? []),
        ),
    },
  )
  .readAll(
    organizations,
    'ListAWSServiceAccessForOrganization',
    () => ({}),
    ({ EnabledServicePrincipals }) => EnabledServicePrincipals,
    {
      trustedServices: (services) =>
        known(services.flatMap(({ ServicePrincipal }) => ServicePrincipal ?? [])),
    },
  )
  .read(
    iam,
    'ListOrganizationsFeatures',
    () => ({}),
    {
      rootCredentialsManaged: ({ EnabledFeatures }) =>
        EnabledFeatures
          ? known(EnabledFeatures.includes('RootCredentialsManagement'))
          : unread('absent'),
    },
    {
      ServiceAccessNotEnabledException: managesNone,
      OrganizationNotInAllFeaturesModeException: managesNone,
    },
  )
  .join(
    { controlPolicies },
    {
      leavingDenied: ({ controlPolicies: found }) => leavingDenied(found),
      regionsRestricted: ({ controlPolicies: found }) => regionsRestricted(found),
    },
  )
  .join(
    { optOutPolicies },
    {
      contentKeptFromAi: ({ optOutPolicies: found }): Fact<boolean> =>
        found.known ? optsOutOfAi(found.value.map(({ Content = '' }) => Content)) : found,
    },
  );
