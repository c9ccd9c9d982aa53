import type { Account, Membership, Person, PersonId } from '../domain/account.ts';
import type { TrailEntry } from '../domain/trail.ts';

export interface AccountStore {
  /** A person's accounts, oldest first. Empty before the first sign-in. */
  membershipsOf(personId: PersonId): Promise<readonly Membership[]>;
  findPerson(personId: PersonId): Promise<Person | null>;
  /** Makes the account that a first sign-in needs, once however many requests come at the same time. */
  createPersonalAccount(
    person: Person,
    account: Account,
    entry: TrailEntry,
  ): Promise<'created' | 'already-there'>;
  /** Adds a person to an account, or changes their role. */
  saveMembership(membership: Membership): Promise<void>;
  savePerson(person: Person): Promise<void>;
}
