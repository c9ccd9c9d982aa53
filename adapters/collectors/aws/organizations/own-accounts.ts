import type { OwnAccounts } from '#core/domain/derive/outside-trusts.ts';
import { type Fact, known } from '#core/domain/fact.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { allOf, answerTo, type Lookup } from '../lookup.ts';
import { organizations } from './service.ts';

/** The organization of the account. Null: it is in none. */
export const organizationOfAccount = answerTo(
  organizations,
  'DescribeOrganization',
  {},
  ({ Organization }) => given(Organization),
  { AWSOrganizationsNotInUseException: null },
);

const memberAccounts = allOf(each(organizations, 'ListAccounts', {}, ({ Accounts }) => Accounts));

/**
 * Accounts of the same owner. The management account alone, or one that it delegates to, is told
 * them all; the others know the management account at least.
 */
export const ownAccounts: Lookup<OwnAccounts> = {
  actions: [...organizationOfAccount.actions, ...memberAccounts.actions],
  async in(place) {
    const mine = await organizationOfAccount.in(place);
    const own = (sure: readonly string[], organization: Fact<readonly string[]>) =>
      known({ sure: [place.account, ...sure], organization });
    if (!mine.known) return own([], mine);
    if (mine.value === null) return own([], known([]));
    const members = await memberAccounts.in(place);
    return own(
      [mine.value.MasterAccountId].filter((id) => id !== undefined),
      members.known ? known(members.value.flatMap(({ Id }) => Id ?? [])) : members,
    );
  },
};
