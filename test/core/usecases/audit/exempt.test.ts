import { describe, expect, it } from 'vitest';
import { randomIds } from '#adapters/node/random-ids.ts';
import type { AccountId, Caller, Person, PersonId } from '#core/domain/account.ts';
import { addDays, addMonths, type CivilDate } from '#core/domain/time.ts';
import { exempt, revokeExemption } from '#core/usecases/audit/exempt.ts';
import { actor } from '../vigilance-fixtures.ts';
import { auditWorld } from './audit-fixtures.ts';

const caller: Caller = {
  accountId: 'account-1' as AccountId,
  personId: 'person-1' as PersonId,
  role: 'admin',
};
const target = 'aws:123456789012';
const today = '2026-11-21' as CivilDate;

const asked = {
  control: 'aws.s3.bucket-is-not-public',
  resource: null,
  owner: 'RSSI',
  reason: 'site statique',
  expiresOn: addMonths(today, 3),
};

const camille: Person = {
  id: caller.personId,
  email: 'camille@example.fr',
  name: 'Camille Aubry',
};

const setUp = (people: readonly Person[] = [camille]) => {
  const { ports, records } = auditWorld();
  const accounts = {
    findPerson: async (id: PersonId) => people.find((person) => person.id === id) ?? null,
  };
  return { ports: { ...ports, accounts, ids: randomIds }, records };
};

describe('an exemption', () => {
  it('is granted by somebody, and the trail says so', async () => {
    const { ports, records } = setUp();
    const granted = await exempt(ports)(caller, target, asked, actor);
    expect(granted).toMatchObject({ kind: 'granted', exemption: { grantedBy: 'Camille Aubry' } });
    expect(await ports.store.exemptions(caller.accountId, target)).toMatchObject([asked]);
    expect(records.trail).toMatchObject([{ action: 'exemption.granted', after: { target } }]);
  });

  it('names nobody rather than by an id of ours', async () => {
    const { ports } = setUp([]);
    const granted = await exempt(ports)(caller, target, asked, actor);
    expect(granted).toMatchObject({ kind: 'granted', exemption: { grantedBy: null } });
  });

  it.each([
    ['yesterday', addDays(today, -1), 'date'],
    ['today', today, 'granted'],
    ['twelve months', addMonths(today, 12), 'granted'],
    ['a day more', addDays(addMonths(today, 12), 1), 'date'],
  ])('may hold until %s: %s', async (_, expiresOn, kind) => {
    const { ports } = setUp();
    expect((await exempt(ports)(caller, target, { ...asked, expiresOn }, actor)).kind).toBe(kind);
  });

  it('is of a control that exists', async () => {
    const { ports } = setUp();
    const unknown = { ...asked, control: 'aws.s3.bucket-is-blue' };
    expect(await exempt(ports)(caller, target, unknown, actor)).toEqual({
      kind: 'control-unknown',
    });
  });

  it('is taken back once', async () => {
    const { ports, records } = setUp();
    const granted = await exempt(ports)(caller, target, asked, actor);
    const id = granted.kind === 'granted' ? granted.exemption.id : '';
    expect(await revokeExemption(ports)(caller, target, id, actor)).toBe('revoked');
    expect(await revokeExemption(ports)(caller, target, id, actor)).toBe('not-found');
    expect(records.trail.map(({ action }) => action)).toEqual([
      'exemption.granted',
      'exemption.revoked',
    ]);
  });
});
