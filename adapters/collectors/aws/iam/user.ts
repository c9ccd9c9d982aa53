import type { UserDetail } from '@aws-sdk/client-iam';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { foundIn } from '../lookup.ts';
import { daysSince, type Place } from '../place.ts';
import { accountDetails } from './account-details.ts';
import { credentialReport } from './credential-report.ts';
import type { ActiveKey, CredentialRow } from './credential-row.ts';
import { identities } from './identities.ts';

interface Found {
  readonly credentialReport: Fact<ReadonlyMap<string, CredentialRow>>;
}

/** Of a user who has no line: the report is older than he is. */
const inRow =
  <T>(read: (row: CredentialRow, place: Place) => Fact<T>) =>
  ({ credentialReport: rows }: Found, { Arn = '' }: UserDetail, place: Place): Fact<T> => {
    if (!rows.known) return rows;
    const row = rows.value.get(Arn);
    return row ? read(row, place) : unread('absent');
  };

const passwordIdleDays = (row: CredentialRow, place: Place): Fact<number> => {
  const { passwordUsedAt: used, passwordChangedAt: changed } = row;
  if (!used.known) return used;
  if (used.value) return known(daysSince(place, used.value));
  return changed.known ? known(daysSince(place, changed.value)) : changed;
};

const ofKeys =
  <T>(read: (key: ActiveKey, place: Place) => T) =>
  ({ activeKeys }: CredentialRow, place: Place): Fact<readonly T[]> =>
    derived({ activeKeys }, ({ activeKeys: keys }) => keys.map((key) => read(key, place)));

export const user = collects(
  'aws.iam.user',
  foundIn(accountDetails, ({ users }) => users),
  ({ Arn = '' }) => Arn,
)
  .inRegion(noRegion)
  .facts({
    ownPolicies: ({ AttachedManagedPolicies = [], UserPolicyList = [] }) =>
      known([...AttachedManagedPolicies, ...UserPolicyList].flatMap((one) => one.PolicyName ?? [])),
  })
  .join(
    { credentialReport },
    {
      hasPassword: inRow(({ hasPassword }) => hasPassword),
      mfaActive: inRow(({ mfaActive }) => mfaActive),
      passwordIdleDays: inRow(passwordIdleDays),
      activeKeys: inRow(({ activeKeys }) =>
        derived({ activeKeys }, ({ activeKeys: keys }) => keys.length),
      ),
      activeKeyAges: inRow(ofKeys(({ madeAt }, place) => daysSince(place, madeAt))),
      activeKeyIdleDays: inRow(
        ofKeys(({ usedAt, madeAt }, place) => daysSince(place, usedAt ?? madeAt)),
      ),
    },
  )
  .join(
    { identities },
    {
      privilege: ({ identities: found }, { Arn }) =>
        found.known ? found.value.privilege(Arn) : found,
    },
  );
