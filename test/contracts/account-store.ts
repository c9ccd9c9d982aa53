import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Account, AccountId, Person, PersonId } from '#core/domain/account.ts';
import type { Instant } from '#core/domain/time.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import { type ChainedEntry, expectChain } from './trail-reader.ts';

export interface AccountsUnderTest {
  readonly accounts: AccountStore;
  trailOf(accountId: AccountId): Promise<readonly ChainedEntry[]>;
}

const at = '2026-11-21T20:00:00.000Z' as Instant;
const accountId = (): AccountId => randomUUID() as string as AccountId;

const person = (): Person => ({
  id: randomUUID() as string as PersonId,
  email: 'camille@probant.example',
  name: 'Camille Auditrice',
});

const account = (): Account => ({ id: accountId(), name: 'Atelier Camille', createdAt: at });

const entryOf = ({ id }: Person, made: Account): TrailEntry => ({
  actor: id,
  ip: '192.0.2.1',
  userAgent: null,
  correlationId: randomUUID(),
  accountId: made.id,
  at,
  action: 'account.created',
  object: made.id,
  before: null,
  after: { role: 'admin' },
});

export const accountStoreContract = (
  name: string,
  make: () => Promise<AccountsUnderTest>,
): void => {
  describe(`account store: ${name}`, () => {
    let under: AccountsUnderTest;

    beforeAll(async () => {
      under = await make();
    });

    it('knows nobody before their first sign-in', async () => {
      const { id } = person();
      expect(await under.accounts.membershipsOf(id)).toEqual([]);
      expect(await under.accounts.findPerson(id)).toBeNull();
    });

    it('makes a personal account, with its entry in the trail', async () => {
      const [who, made] = [person(), account()];
      const entry = entryOf(who, made);
      expect(await under.accounts.createPersonalAccount(who, made, entry)).toBe('created');
      expect(await under.accounts.findPerson(who.id)).toEqual(who);
      expect(await under.accounts.membershipsOf(who.id)).toEqual([
        { accountId: made.id, accountName: made.name, personId: who.id, role: 'admin' },
      ]);
      const trail = await under.trailOf(made.id);
      expect(trail).toMatchObject([{ ...entry, sequence: 1 }]);
      await expectChain(trail);
    });

    it('makes one account of twenty first sign-ins at the same time', async () => {
      const who = person();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => {
          const made = account();
          return under.accounts.createPersonalAccount(who, made, entryOf(who, made));
        }),
      );
      expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1);
      expect(await under.accounts.membershipsOf(who.id)).toHaveLength(1);
    });

    it('adds a person to an account, changes their role, and keeps what they are called', async () => {
      const who = person();
      const membership = { accountId: accountId(), accountName: 'A', personId: who.id } as const;
      await under.accounts.saveMembership({ ...membership, role: 'demo' });
      await under.accounts.saveMembership({ ...membership, role: 'auditor' });
      await under.accounts.savePerson(who);
      await under.accounts.savePerson({ ...who, name: 'Camille A.' });
      expect(await under.accounts.membershipsOf(who.id)).toEqual([
        { ...membership, role: 'auditor' },
      ]);
      expect(await under.accounts.findPerson(who.id)).toMatchObject({ name: 'Camille A.' });
    });

    it('shows nobody the accounts of another', async () => {
      const [who, made] = [person(), account()];
      await under.accounts.createPersonalAccount(who, made, entryOf(who, made));
      expect(await under.accounts.membershipsOf(person().id)).toEqual([]);
    });
  });
};
