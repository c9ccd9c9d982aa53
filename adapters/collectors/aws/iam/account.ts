import type { AttachedPolicy } from '@aws-sdk/client-iam';
import { derived } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { type AccountDetails, accountDetails } from './account-details.ts';

interface Holder {
  readonly Arn?: string | undefined;
  readonly AttachedManagedPolicies?: AttachedPolicy[] | undefined;
}

/** ARNs of those to whom AWS's policy of that name is attached. */
const holdersOf = (policy: string, holders: readonly Holder[]): readonly string[] =>
  holders
    .filter(({ AttachedManagedPolicies = [] }) =>
      AttachedManagedPolicies.some(({ PolicyArn }) =>
        PolicyArn?.endsWith(`:iam::aws:policy/${policy}`),
      ),
    )
    .flatMap(({ Arn }) => Arn ?? []);

const everyone = ({ users, groups, roles }: AccountDetails): readonly Holder[] => [
  ...users,
  ...groups,
  ...roles,
];

/** It has no ARN of its own: the name is ours. */
export const account = collects('aws.iam.account', theOnly, (_, place) =>
  arnOf({ ...place, region: '' }, 'iam', 'account'),
)
  .inRegion(noRegion)
  .join(
    { accountDetails },
    {
      supportRoles: (found) =>
        derived(found, ({ accountDetails: { roles } }) => holdersOf('AWSSupportAccess', roles)),
      auditRoles: (found) =>
        derived(found, ({ accountDetails: { roles } }) => holdersOf('SecurityAudit', roles)),
      cloudShellHolders: (found) =>
        derived(found, ({ accountDetails: details }) =>
          holdersOf('AWSCloudShellFullAccess', everyone(details)),
        ),
    },
  );
