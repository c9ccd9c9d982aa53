import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#core/domain/account.ts';
import { type Audit, refOf } from '#core/domain/audit/audit.ts';
import type { CivilDate } from '#core/domain/time.ts';
import type { TrailAction } from '#core/domain/trail.ts';
import { withdrawnSeal } from '#core/domain/withdrawn-seal.ts';
import type { AuditStore, OpenAuditOutcome } from '#core/ports/audit-store.ts';
import {
  creationKey,
  entryFor,
  exemption,
  freshAccount,
  manifest,
  newAudit,
  seal,
  summary,
  target,
} from './audits.ts';

/** What every store of audits promises, whatever it is made of. */
export const auditStoreContract = (name: string, make: () => Promise<AuditStore>) =>
  describe(`audit store: ${name}`, () => {
    let store: AuditStore;

    beforeAll(async () => {
      store = await make();
    });

    const open = (audit: Audit, key = creationKey()): Promise<OpenAuditOutcome> =>
      store.open(audit, key, entryFor(refOf(audit), 'audit.created'));

    const opened = async (accountId?: AccountId, account?: string): Promise<Audit> => {
      const audit = newAudit(accountId, account);
      const key = creationKey({ keyHash: audit.token.padEnd(64, '0') });
      expect(await open(audit, key)).toEqual({ kind: 'opened' });
      return audit;
    };

    const judged = async (accountId?: AccountId): Promise<Audit> =>
      await store.saveSummary(refOf(await opened(accountId)), summary());

    const sealed = async (audit: Audit, character = 'c'): Promise<Audit> =>
      await store.saveSeal(refOf(audit), seal(character), entryFor(refOf(audit), 'audit.sealed'));

    const isInFlight = async ({ id }: Audit): Promise<boolean> =>
      (await store.inFlight()).some(({ auditId }) => auditId === id);

    it('keeps an audit for its account alone, in flight', async () => {
      const audit = await opened();
      expect(await store.find(refOf(audit))).toEqual(audit);
      expect(await store.find({ ...refOf(audit), accountId: freshAccount() })).toBeNull();
      expect(await isInFlight(audit)).toBe(true);
    });

    it('answers a repeated request as the first one', async () => {
      const accountId = freshAccount();
      const [first, again] = [newAudit(accountId), newAudit(accountId)];
      expect(await open(first)).toEqual({ kind: 'opened' });
      expect(await open(again)).toEqual({ kind: 'in-progress' });
      expect(await open(again, creationKey({ bodyHash: 'c'.repeat(64) }))).toEqual({
        kind: 'other-body',
      });
      await store.giveUpLease(refOf(first), creationKey().keyHash);
      expect(await open(again)).toMatchObject({ kind: 'taken-over', audit: { id: first.id } });
      await store.markStarted(refOf(first), creationKey().keyHash);
      expect(await open(again)).toMatchObject({ kind: 'done', audit: { id: first.id } });
    });

    it('opens one of twenty twins', async () => {
      const accountId = freshAccount();
      const twins = Array.from({ length: 20 }, () => open(newAudit(accountId)));
      const kinds = (await Promise.all(twins)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'opened')).toHaveLength(1);
      expect(
        (await store.list(accountId, { limit: 50, cursor: null, target: null })).audits,
      ).toHaveLength(1);
    });

    it('lists newest first, page by page, of all targets or of one', async () => {
      const accountId = freshAccount();
      const audits: Audit[] = [];
      for (let number = 0; number < 5; number += 1) {
        audits.push(await opened(accountId, number === 2 ? '999999999999' : '123456789012'));
        // Ids sort by the millisecond of their making.
        await pause(2);
      }
      const newest = audits.map(({ id }) => id).toReversed();
      const first = await store.list(accountId, { limit: 3, cursor: null, target: null });
      expect(first.audits.map(({ id }) => id)).toEqual(newest.slice(0, 3));
      const rest = await store.list(accountId, { limit: 3, cursor: first.next, target: null });
      expect(rest.audits.map(({ id }) => id)).toEqual(newest.slice(3));
      expect(rest.next).toBeNull();
      const ofOne = await store.list(accountId, { limit: 3, cursor: null, target });
      expect(ofOne.audits).toHaveLength(3);
      expect(ofOne.audits.some(({ id }) => id === audits[2]?.id)).toBe(false);
    });

    it('keeps the first end of a shard', async () => {
      const ref = refOf(await opened());
      const shard = 'aws.s3@eu-west-3';
      await store.saveShard(ref, { shard, state: { state: 'running' } });
      const done = { shard, state: { state: 'collected', manifest: manifest(shard) } } as const;
      await store.saveShard(ref, done);
      const late = { state: 'not-collected', why: 'throttled', code: 'Late' } as const;
      await store.saveShard(ref, { shard, state: late });
      expect(await store.shards(ref)).toEqual([done]);
    });

    it('learns whose account the target is', async () => {
      const audit = await opened();
      const told = { ...audit.target, account: '210987654321' } as Audit['target'];
      await store.saveTarget(refOf(audit), told);
      expect((await store.find(refOf(audit)))?.target).toEqual(told);
    });

    it('keeps the first summary, and the first seal under its token', async () => {
      const audit = await judged();
      expect(await store.saveSummary(refOf(audit), summary(99))).toEqual(audit);
      expect(await store.sealUnder(audit.token)).toBeNull();
      const first = await sealed(audit);
      expect(first.status).toBe('sealed');
      expect(await sealed(audit, 'f')).toEqual(first);
      expect(await store.sealUnder(audit.token)).toEqual(first.seal);
      expect(await isInFlight(audit)).toBe(false);
    });

    it('seals nothing that was not judged', async () => {
      const audit = await opened();
      expect((await sealed(audit)).status).toBe('running');
    });

    it('ends once: what was cancelled is neither judged nor failed afterwards', async () => {
      const audit = await opened();
      const ref = refOf(audit);
      const end = (status: 'failed' | 'cancelled') =>
        store.end(
          ref,
          status,
          status === 'failed' ? 'internal' : null,
          entryFor(ref, 'audit.failed'),
        );
      expect((await end('cancelled')).status).toBe('cancelled');
      expect((await end('failed')).status).toBe('cancelled');
      expect((await store.saveSummary(ref, summary())).status).toBe('cancelled');
      expect(await isInFlight(audit)).toBe(false);
    });

    const leftOn = (day: string) => withdrawnSeal(seal('c'), day as CivilDate);

    const removal = (audit: Audit, left = leftOn('2026-11-22')) =>
      store.remove(refOf(audit), audit.seal && left, entryFor(refOf(audit), 'audit.removed'));

    it('removes an ended audit with its shards, and no running one', async () => {
      await expect(removal(await opened())).rejects.toThrow(/cannot be removed/);
      const audit = await sealed(await judged());
      const shard = 'aws.s3@eu-west-3';
      await store.saveShard(refOf(audit), { shard, state: { state: 'running' } });
      await Promise.all([removal(audit), removal(audit)]);
      await removal(audit);
      expect(await store.find(refOf(audit))).toBeNull();
      expect(await store.shards(refOf(audit))).toEqual([]);
    });

    it('says under its token, from the first removal on, that a seal is withdrawn', async () => {
      const audit = await sealed(await judged());
      await removal(audit);
      await removal(audit, leftOn('2027-01-01'));
      expect(await store.sealUnder(audit.token)).toEqual(leftOn('2026-11-22'));
    });

    it('has nothing to say under the token of an audit that was never sealed', async () => {
      const audit = await opened();
      const ref = refOf(audit);
      const ended = await store.end(ref, 'cancelled', null, entryFor(ref, 'audit.cancelled'));
      await removal(ended);
      expect(await store.sealUnder(audit.token)).toBeNull();
    });

    it('keeps exemptions of a target until they are revoked', async () => {
      const accountId = freshAccount();
      const entry = (action: TrailAction) =>
        entryFor({ accountId, auditId: newAudit().id }, action);
      await store.grantExemption(accountId, target, exemption('one'), entry('exemption.granted'));
      await store.grantExemption(accountId, target, exemption('two'), entry('exemption.granted'));
      await store.revokeExemption(accountId, target, 'one', entry('exemption.revoked'));
      expect(await store.exemptions(accountId, target)).toEqual([exemption('two')]);
      expect(await store.exemptions(accountId, 'web:https://example.fr')).toEqual([]);
      expect(await store.exemptions(freshAccount(), target)).toEqual([]);
    });
  });
