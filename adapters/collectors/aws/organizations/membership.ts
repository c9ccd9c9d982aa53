import { known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { organizationOfAccount } from './own-accounts.ts';

/** It has no ARN of its own: the name is ours. */
export const membership = collects('aws.organizations.membership', theOnly, (_, place) =>
  arnOf({ ...place, region: '' }, 'organizations', 'membership'),
)
  .inRegion(noRegion)
  .join(
    { organization: organizationOfAccount },
    {
      inOrganization: ({ organization }) =>
        organization.known ? known(organization.value !== null) : organization,
      features: ({ organization }) => {
        if (!organization.known) return organization;
        if (organization.value === null) return unread('absent');
        return oneOfThose(organization.value.FeatureSet, ['ALL', 'CONSOLIDATED_BILLING']);
      },
    },
  );
