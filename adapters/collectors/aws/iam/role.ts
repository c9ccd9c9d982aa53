import type { RoleDetail } from '@aws-sdk/client-iam';
import {
  type OwnAccounts,
  outsideAccounts,
  outsideTrusts,
} from '#core/domain/derive/outside-trusts.ts';
import { workloadServices } from '#core/domain/derive/workload-services.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { foundIn } from '../lookup.ts';
import { ownAccounts } from '../organizations/own-accounts.ts';
import { daysSince, type Place } from '../place.ts';
import { accountDetails, isOfPermissionSet, isServiceLinked } from './account-details.ts';
import { identities } from './identities.ts';

const trustOf = ({ AssumeRolePolicyDocument }: RoleDetail) => parsePolicy(AssumeRolePolicyDocument);

/** An empty RoleLastUsed is a role that nobody took in the 400 days that AWS remembers. */
const idleDays = ({ RoleLastUsed, CreateDate }: RoleDetail, place: Place): Fact<number> => {
  const since = RoleLastUsed?.LastUsedDate ?? CreateDate;
  return RoleLastUsed && since ? known(daysSince(place, since)) : unread('absent');
};

const ofOwnAccounts =
  <T>(read: (policy: ReturnType<typeof trustOf>, own: OwnAccounts) => Fact<T>) =>
  ({ ownAccounts: own }: { readonly ownAccounts: Fact<OwnAccounts> }, role: RoleDetail): Fact<T> =>
    own.known ? read(trustOf(role), own.value) : own;

/** Nobody in the account can change whom the others trust. */
const hasOwnTrust = (role: RoleDetail): boolean =>
  !isServiceLinked(role) && !isOfPermissionSet(role);

export const role = collects(
  'aws.iam.role',
  foundIn(accountDetails, ({ roles }) => roles.filter(hasOwnTrust)),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .facts({ trustPolicy: trustOf })
  .facts({ workloadServices: (detail) => workloadServices(trustOf(detail)) })
  .facts({ idleDays })
  .join({ ownAccounts }, { unknownTrusts: ofOwnAccounts(outsideTrusts) })
  .join({ ownAccounts }, { foreignAccounts: ofOwnAccounts(outsideAccounts) })
  .join(
    { identities },
    {
      privilege: ({ identities: found }, { Arn }) =>
        found.known ? found.value.privilege(Arn) : found,
    },
  );
