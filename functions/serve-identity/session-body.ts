import type { Session } from '#core/contract/identity.ts';
import type { Caller } from '#core/domain/account.ts';
import type { AccountStore } from '#core/ports/account-store.ts';

/** Who is signed in, as the application shows it. */
export const sessionBody = async (accounts: AccountStore, caller: Caller): Promise<Session> => {
  const [person, memberships] = await Promise.all([
    accounts.findPerson(caller.personId),
    accounts.membershipsOf(caller.personId),
  ]);
  const current = memberships.find(({ accountId }) => accountId === caller.accountId);
  return {
    person: {
      id: caller.personId,
      email: person?.email ?? '',
      name: person?.name ?? '',
    },
    account: { id: caller.accountId, name: current?.accountName ?? '' },
    role: caller.role,
    accounts: memberships.map(({ accountId, accountName, role }) => ({
      id: accountId,
      name: accountName,
      role,
    })),
  };
};
