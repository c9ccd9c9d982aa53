import type { AccountId, Membership, Person } from '../domain/account.ts';
import type { Actor } from '../domain/trail.ts';
import type { AccountStore } from '../ports/account-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';

export type WelcomePerson = (person: Person, actor: Actor) => Promise<readonly Membership[]>;

type Ports = { accounts: AccountStore; clock: Clock; ids: IdSource };

/** Knows a person who signs in; the first time, an account of their own is made. */
export const welcomePerson = ({ accounts, clock, ids }: Ports): WelcomePerson => {
  return async (person, actor) => {
    const known = await accounts.membershipsOf(person.id);
    if (known.length > 0) {
      await accounts.savePerson(person);
      return known;
    }
    const account = { id: ids.accountId(), name: person.name, createdAt: clock.now() };
    await accounts.createPersonalAccount(person, account, {
      ...actor,
      actor: person.id,
      accountId: account.id,
      at: account.createdAt,
      action: 'account.created',
      object: account.id,
      before: null,
      after: { role: 'admin' },
    });
    return await accounts.membershipsOf(person.id);
  };
};

/** Which of a person's memberships a request acts under: the one asked for, else the oldest. */
export const chosenMembership = (
  memberships: readonly Membership[],
  asked: AccountId | null,
): Membership | null => {
  if (asked === null) return memberships[0] ?? null;
  return memberships.find(({ accountId }) => accountId === asked) ?? null;
};
