import { describe, expect, it } from 'vitest';
import { memoryAuditStore, noRecords } from '#adapters/node/memory-audit-store.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import type { AccountId, Caller, PersonId } from '#core/domain/account.ts';
import { type AuditRef, refOf } from '#core/domain/audit/audit.ts';
import { addSeconds, type Instant, instantOf } from '#core/domain/time.ts';
import { type AuditRequest, openAudit } from '#core/usecases/audit/open-audit.ts';
import { actor } from '../vigilance-fixtures.ts';
import { memoryVault } from './audit-fixtures.ts';

const caller: Caller = {
  accountId: 'account-1' as AccountId,
  personId: 'person-1' as PersonId,
  role: 'admin',
};

const secret = 'a secret that nobody may read';

const request: AuditRequest = {
  target: { provider: 'aws', account: null, organization: null, regions: null, services: null },
  access: { kind: 'key', accessKeyId: 'AKIA', secretAccessKey: secret, sessionToken: null },
  language: 'fr',
  idempotencyKey: 'once',
};

const setUp = () => {
  const records = noRecords();
  const started: AuditRef[] = [];
  let runs = true;
  let now: Instant = instantOf(Date.parse('2026-11-21T10:00:00.000Z'));
  const vault = memoryVault();
  const open = openAudit({
    store: memoryAuditStore(records),
    vault,
    clock: { now: () => now },
    ids: randomIds,
    runner: {
      async startAudit(ref) {
        if (!runs) throw new Error('the machine is down');
        started.push(ref);
      },
      async stopAudit() {},
    },
  });
  const later = (seconds: number) => {
    now = addSeconds(now, seconds);
  };
  const breakRunner = (broken: boolean) => {
    runs = !broken;
  };
  return { open, records, started, vault, later, breakRunner };
};

describe('opening an audit', () => {
  it('starts its pipeline, keeps the access apart and writes the trail', async () => {
    const { open, records, started, vault } = setUp();
    const opened = await open(caller, request, actor);
    if (opened.kind !== 'opened') throw new Error('not opened');
    expect(opened.audit).toMatchObject({ status: 'running', requestedBy: 'person-1' });
    expect(started).toEqual([refOf(opened.audit)]);
    expect(await vault.find(refOf(opened.audit))).toEqual(request.access);
    expect(records.trail).toMatchObject([{ action: 'audit.created', object: opened.audit.id }]);
    expect(JSON.stringify([...records.audits, ...records.trail])).not.toContain(secret);
  });

  it('twice with the same key opens one', async () => {
    const { open, records, started } = setUp();
    const first = await open(caller, request, actor);
    expect(await open(caller, request, actor)).toEqual(first);
    expect([records.audits.size, started.length]).toEqual([1, 1]);
  });

  it('ten times at once opens one', async () => {
    const { open, records, started } = setUp();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => open(caller, request, actor)),
    );
    for (const { kind } of outcomes) expect(['opened', 'in-progress']).toContain(kind);
    expect([records.audits.size, started.length]).toEqual([1, 1]);
  });

  it('tells another request under the same key from the first', async () => {
    const { open } = setUp();
    await open(caller, request, actor);
    const other = await open(caller, { ...request, language: 'en' }, actor);
    expect(other).toEqual({ kind: 'other-body' });
  });

  it('is finished by whoever repeats it, when the pipeline could not be started', async () => {
    const { open, records, started, breakRunner } = setUp();
    breakRunner(true);
    await expect(open(caller, request, actor)).rejects.toThrow('the machine is down');
    breakRunner(false);
    expect(await open(caller, request, actor)).toMatchObject({ kind: 'opened' });
    expect([records.audits.size, started.length]).toEqual([1, 1]);
  });

  it('is taken over once its lease is past, not before', async () => {
    const { open, records, later } = setUp();
    await open(caller, request, actor);
    for (const creation of records.creations.values()) creation.started = false;
    later(29);
    expect(await open(caller, request, actor)).toEqual({ kind: 'in-progress' });
    later(2);
    expect(await open(caller, request, actor)).toMatchObject({ kind: 'opened' });
    expect(records.audits.size).toBe(1);
  });
});
