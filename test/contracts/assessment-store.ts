import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#core/domain/account.ts';
import type { Assessment } from '#core/domain/assessment.ts';
import { addSeconds } from '#core/domain/time.ts';
import type { AssessmentStore, OpenOutcome } from '#core/ports/assessment-store.ts';
import {
  consultation,
  creationKey,
  digest,
  entryFor,
  freshAccount,
  freshRef,
  judgement,
  newAssessment,
  refOf,
  requestedAt,
  sealReference,
} from './assessments.ts';
import { type ChainedEntry, expectChain } from './trail-reader.ts';

export interface StoreUnderTest {
  readonly store: AssessmentStore;
  trailOf(accountId: AccountId): Promise<readonly ChainedEntry[]>;
}

const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

const kindsOf = (outcomes: readonly OpenOutcome[]): string[] =>
  outcomes.map(({ kind }) => kind).toSorted();

export const assessmentStoreContract = (name: string, make: () => Promise<StoreUnderTest>) =>
  describe(`assessment store: ${name}`, () => {
    let under: StoreUnderTest;

    beforeAll(async () => {
      under = await make();
    });

    const open = (assessment: Assessment, key = creationKey()): Promise<OpenOutcome> =>
      under.store.open(assessment, key, entryFor(refOf(assessment)));

    const opened = async (accountId = freshAccount()): Promise<Assessment> => {
      const assessment = newAssessment(accountId);
      const keyHash = assessment.token.padEnd(64, '0');
      expect(await open(assessment, creationKey({ keyHash }))).toEqual({ kind: 'opened' });
      return assessment;
    };

    const judged = async (accountId?: AccountId): Promise<Assessment> => {
      const assessment = await opened(accountId);
      return under.store.saveJudgement(refOf(assessment), judgement('VERT'), 'ÉBÉNISTERIE');
    };

    const seal = (assessment: Assessment, character = 'c'): Promise<Assessment> => {
      const ref = refOf(assessment);
      return under.store.saveSeal(
        ref,
        sealReference(character),
        entryFor(ref, 'assessment.sealed'),
      );
    };

    const isInFlight = async ({ id }: Assessment): Promise<boolean> =>
      (await under.store.inFlight()).some(({ assessmentId }) => assessmentId === id);

    describe('opening', () => {
      it('keeps an assessment, in flight, with its entry in the trail', async () => {
        const assessment = await opened();
        expect(await under.store.find(refOf(assessment))).toEqual(assessment);
        expect(await isInFlight(assessment)).toBe(true);
        const trail = await under.trailOf(assessment.accountId);
        expect(trail).toMatchObject([{ action: 'assessment.created', object: assessment.id }]);
      });

      it('says of a repeated request that it is being worked on, then what came of it', async () => {
        const accountId = freshAccount();
        const [first, again] = [newAssessment(accountId), newAssessment(accountId)];
        expect(await open(first)).toEqual({ kind: 'opened' });
        expect(await open(again)).toEqual({ kind: 'in-progress' });
        await under.store.markStarted(refOf(first), digest('a'));
        expect(await open(again)).toEqual({ kind: 'done', assessment: first });
        expect(await under.store.find(refOf(again))).toBeNull();
      });

      it('refuses a key that was used for another body', async () => {
        const accountId = freshAccount();
        await open(newAssessment(accountId));
        const otherBody = creationKey({ bodyHash: digest('d') });
        expect(await open(newAssessment(accountId), otherBody)).toEqual({ kind: 'other-body' });
      });

      it('takes the key of another account for another key', async () => {
        expect(await open(newAssessment(freshAccount()))).toEqual({ kind: 'opened' });
        expect(await open(newAssessment(freshAccount()))).toEqual({ kind: 'opened' });
      });

      it('opens one of twenty requests with one key at the same time', async () => {
        const accountId = freshAccount();
        const outcomes = await Promise.all(times(20, () => open(newAssessment(accountId))));
        const others = times(19, () => 'in-progress');
        expect(kindsOf(outcomes)).toEqual([...others, 'opened']);
        const page = await under.store.list(accountId, {
          limit: 50,
          cursor: null,
          text: null,
          verdict: null,
        });
        expect(page.assessments).toHaveLength(1);
        expect(await under.trailOf(accountId)).toHaveLength(1);
      });

      it('hands unfinished work to one of those who ask when the lease is over', async () => {
        const accountId = freshAccount();
        const first = newAssessment(accountId);
        await open(first);
        const late = addSeconds(requestedAt, 31);
        const key = creationKey({ leaseUntil: addSeconds(late, 30) });
        const outcomes = await Promise.all(
          times(10, () => open(newAssessment(accountId, { requestedAt: late }), key)),
        );
        expect(kindsOf(outcomes)).toEqual([...times(9, () => 'in-progress'), 'taken-over']);
        const taken = outcomes.find(({ kind }) => kind === 'taken-over');
        expect(taken).toEqual({ kind: 'taken-over', assessment: first });
      });

      it('hands it over at once when the lease was given up', async () => {
        const accountId = freshAccount();
        const first = newAssessment(accountId);
        await open(first);
        await under.store.giveUpLease(refOf(first), digest('a'));
        const again = await open(newAssessment(accountId));
        expect(again).toEqual({ kind: 'taken-over', assessment: first });
        expect(await open(newAssessment(accountId))).toEqual({ kind: 'in-progress' });
      });
    });

    describe('another account', () => {
      it('finds neither an assessment nor its consultations', async () => {
        const assessment = await opened();
        await under.store.saveConsultation(
          refOf(assessment),
          consultation('sirene', 'unavailable'),
        );
        const foreign = { ...refOf(assessment), accountId: freshAccount() };
        expect(await under.store.find(foreign)).toBeNull();
        expect(await under.store.consultations(foreign)).toEqual([]);
      });
    });

    describe('consultations', () => {
      it('follow what a source does, until it has ended', async () => {
        const ref = freshRef();
        const steps = [
          consultation('vies', 'asking', 1),
          consultation('vies', 'retrying', 1),
          consultation('vies', 'unavailable', 2),
        ];
        for (const step of steps) {
          await under.store.saveConsultation(ref, step);
          expect(await under.store.consultations(ref)).toEqual([step]);
        }
        await under.store.saveConsultation(ref, consultation('vies', 'asking', 3));
        expect(await under.store.consultations(ref)).toEqual([steps[2]]);
      });

      it('of three sources are three', async () => {
        const ref = freshRef();
        const all = (['sirene', 'bodacc', 'vies'] as const).map((source) =>
          consultation(source, 'unavailable'),
        );
        await Promise.all(all.map((each) => under.store.saveConsultation(ref, each)));
        const found = await under.store.consultations(ref);
        expect(found).toHaveLength(3);
        expect(found).toEqual(expect.arrayContaining(all));
      });
    });

    describe('a judgement', () => {
      it('is the first one, however many come', async () => {
        const ref = refOf(await opened());
        const verdicts = ['VERT', 'ROUGE', 'GRIS'] as const;
        const answers = await Promise.all(
          verdicts.map((verdict) => under.store.saveJudgement(ref, judgement(verdict), verdict)),
        );
        const kept = await under.store.find(ref);
        expect(kept).toMatchObject({ status: 'judged', supplierName: kept?.judgement?.verdict });
        expect(answers).toEqual([kept, kept, kept]);
        await under.store.saveJudgement(ref, judgement('GRIS'), 'late');
        expect(await under.store.find(ref)).toEqual(kept);
      });
    });

    describe('an ending', () => {
      it('seals once of twenty times at the same time', async () => {
        const assessment = await judged();
        const answers = await Promise.all(times(20, (place) => seal(assessment, `${place % 10}`)));
        const kept = await under.store.find(refOf(assessment));
        expect(kept).toMatchObject({ status: 'sealed' });
        expect(answers).toEqual(answers.map(() => kept));
        expect(await under.store.findByToken(assessment.token)).toEqual(kept);
        expect(await isInFlight(assessment)).toBe(false);
        const actions = (await under.trailOf(assessment.accountId)).map(({ action }) => action);
        expect(actions).toEqual(['assessment.created', 'assessment.sealed']);
      });

      it('finds no token before the seal', async () => {
        const assessment = await judged();
        expect(await under.store.findByToken(assessment.token)).toBeNull();
      });

      it('by failure takes an assessment out of flight, once', async () => {
        const assessment = await opened();
        const ref = refOf(assessment);
        const fail = () => under.store.saveFailure(ref, entryFor(ref, 'assessment.failed'));
        await Promise.all([fail(), fail(), fail()]);
        expect(await under.store.find(ref)).toEqual({ ...assessment, status: 'failed' });
        expect(await isInFlight(assessment)).toBe(false);
        expect(await under.trailOf(ref.accountId)).toHaveLength(2);
      });

      it('by seal stays when a failure comes after it', async () => {
        const assessment = await judged();
        const sealed = await seal(assessment);
        const ref = refOf(assessment);
        await under.store.saveFailure(ref, entryFor(ref, 'assessment.failed'));
        expect(await under.store.find(ref)).toEqual(sealed);
      });
    });

    describe('the trail', () => {
      it('is one unbroken chain after thirty transactions at the same time', async () => {
        const accountId = freshAccount();
        await Promise.all(times(10, () => opened(accountId)));
        const ready = await Promise.all(times(10, () => judged(accountId)));
        await Promise.all([
          ...ready.map((assessment) => seal(assessment)),
          ...times(20, () => opened(accountId)),
        ]);
        const trail = await under.trailOf(accountId);
        expect(trail).toHaveLength(50);
        await expectChain(trail);
      }, 60_000);
    });
  });
