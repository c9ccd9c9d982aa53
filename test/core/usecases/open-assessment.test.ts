import { describe, expect, it } from 'vitest';
import type { AccountId, Caller, PersonId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { Token } from '#core/domain/seal.ts';
import type { Siren } from '#core/domain/siren.ts';
import type {
  AssessmentRef,
  AssessmentStore,
  CreationKey,
  OpenOutcome,
} from '#core/ports/assessment-store.ts';
import { openAssessment } from '#core/usecases/open-assessment.ts';
import { actor, assessment, memoryStore, tickingClock } from './vigilance-fixtures.ts';

const caller: Caller = {
  personId: 'person-1' as PersonId,
  accountId: 'account-1' as AccountId,
  role: 'auditor',
};

const request = {
  subject: { siren: '001137116' as Siren, vatNumber: null, checksumOverridden: false },
  mode: 'INDIVIDUAL',
  language: 'fr',
  idempotencyKey: 'key-1',
} as const;

const setUp = (outcome: OpenOutcome, start: () => Promise<void> = () => Promise.resolve()) => {
  const said: string[] = [];
  const keys: CreationKey[] = [];
  const started: AssessmentId[] = [];
  const store: AssessmentStore = {
    ...memoryStore(assessment()).store,
    open(_, key) {
      keys.push(key);
      return Promise.resolve(outcome);
    },
    markStarted: () => Promise.resolve(void said.push('started')),
    giveUpLease: () => Promise.resolve(void said.push('gave up')),
  };
  const pipeline = {
    startVigilance: ({ assessmentId }: AssessmentRef) => {
      started.push(assessmentId);
      return start();
    },
  };
  const ids = {
    assessmentId: () => 'fresh' as AssessmentId,
    accountId: () => 'unused' as AccountId,
    token: () => 'A'.repeat(22) as Token,
  };
  const open = openAssessment({ store, pipeline, clock: tickingClock(), ids });
  return { open, said, keys, started };
};

describe('opening an assessment', () => {
  it('starts its pipeline, then says so', async () => {
    const { open, said, started, keys } = setUp({ kind: 'opened' });
    const outcome = await open(caller, request, actor);
    expect(outcome).toMatchObject({
      kind: 'opened',
      assessment: { id: 'fresh', accountId: 'account-1' },
    });
    expect([started, said]).toEqual([['fresh'], ['started']]);
    expect(keys[0]?.leaseUntil).toBe('2026-11-21T10:00:31.000Z');
  });

  it('never keeps the key itself, and tells bodies apart', async () => {
    const { open, keys } = setUp({ kind: 'opened' });
    await open(caller, request, actor);
    await open(caller, { ...request, language: 'en' }, actor);
    expect(JSON.stringify(keys)).not.toContain('key-1');
    expect(keys[0]?.keyHash).toBe(keys[1]?.keyHash);
    expect(keys[0]?.bodyHash).not.toBe(keys[1]?.bodyHash);
  });

  it('gives the same answer again without starting anything', async () => {
    const before: Assessment = assessment();
    const { open, started } = setUp({ kind: 'done', assessment: before });
    expect(await open(caller, request, actor)).toEqual({ kind: 'opened', assessment: before });
    expect(started).toEqual([]);
  });

  it('finishes what somebody left unfinished', async () => {
    const left = assessment({ status: 'running', judgement: null });
    const { open, started, said } = setUp({ kind: 'taken-over', assessment: left });
    expect(await open(caller, request, actor)).toEqual({ kind: 'opened', assessment: left });
    expect([started, said]).toEqual([[left.id], ['started']]);
  });

  it('lets the next request have it when the pipeline cannot be started', async () => {
    const down = () => Promise.reject(new Error('Step Functions is down'));
    const { open, said } = setUp({ kind: 'opened' }, down);
    await expect(open(caller, request, actor)).rejects.toThrow('Step Functions is down');
    expect(said).toEqual(['gave up']);
  });

  it.each(['in-progress', 'other-body'] as const)('starts nothing when %s', async (kind) => {
    const { open, started } = setUp({ kind });
    expect(await open(caller, request, actor)).toEqual({ kind });
    expect(started).toEqual([]);
  });
});
