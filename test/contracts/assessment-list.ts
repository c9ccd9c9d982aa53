import { beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#core/domain/account.ts';
import type { Verdict } from '#core/domain/judgement.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { AssessmentQuery, AssessmentStore } from '#core/ports/assessment-store.ts';
import {
  creationKey,
  entryFor,
  freshAccount,
  idNumber,
  judgement,
  newAssessment,
  refOf,
} from './assessments.ts';

const suppliers = [
  ['001137116', 'ÉBÉNISTERIE KERVADEC', 'VERT'],
  ['001264225', 'Transports du Marais', 'ROUGE'],
  ['001555556', 'KERVADEC PÈRE ET FILS', 'GRIS'],
] as const satisfies readonly (readonly [string, string, Verdict])[];

const everything: AssessmentQuery = { limit: 10, cursor: null, text: null, verdict: null };

/** How an account reads through its assessments: pages, search, filter. */
export const assessmentListContract = (
  name: string,
  make: () => Promise<{ readonly store: AssessmentStore }>,
) =>
  describe(`assessment list: ${name}`, () => {
    let store: AssessmentStore;
    const accountId = freshAccount();

    const add = async (account: AccountId, place: number): Promise<void> => {
      const [siren, supplier, verdict] = suppliers[place % suppliers.length] ?? suppliers[0];
      const subject = { siren: siren as Siren, vatNumber: null, checksumOverridden: false };
      const assessment = newAssessment(account, { id: idNumber(place), subject });
      const ref = refOf(assessment);
      const keyHash = String(place).padStart(64, '0');
      await store.open(assessment, creationKey({ keyHash }), entryFor(ref));
      await store.saveJudgement(ref, judgement(verdict), supplier);
    };

    const idsOf = async (query: Partial<AssessmentQuery>): Promise<readonly string[]> => {
      const page = await store.list(accountId, { ...everything, limit: 50, ...query });
      return page.assessments.map(({ id }) => id);
    };

    beforeAll(async () => {
      ({ store } = await make());
      for (let place = 0; place < 24; place += 1) await add(accountId, place);
    });

    it('reads newest first, page after page, each assessment once', async () => {
      const seen: string[] = [];
      let query: AssessmentQuery = everything;
      for (const size of [10, 10, 4]) {
        const page = await store.list(accountId, query);
        expect(page.assessments).toHaveLength(size);
        seen.push(...page.assessments.map(({ id }) => id));
        query = { ...query, cursor: page.next };
      }
      expect(query.cursor).toBeNull();
      expect(seen).toEqual(Array.from({ length: 24 }, (_, place) => idNumber(23 - place)));
    });

    it('ends on a page that is just full', async () => {
      const page = await store.list(accountId, { ...everything, limit: 24 });
      expect(page.next).toBeNull();
    });

    it('searches names in any case, with or without accents', async () => {
      const kervadec = await idsOf({ text: 'kervadec' });
      expect(kervadec).toHaveLength(16);
      expect(await idsOf({ text: 'ebenisterie' })).toHaveLength(8);
      expect(await idsOf({ text: 'Ébénisterie' })).toHaveLength(8);
    });

    it('searches numbers as people write them', async () => {
      expect(await idsOf({ text: '001 264' })).toHaveLength(8);
      expect(await idsOf({ text: '264225' })).toHaveLength(8);
    });

    it('finds nothing for what nobody is called', async () => {
      expect(await idsOf({ text: 'zzz' })).toEqual([]);
    });

    it('filters by verdict, with a search and page by page', async () => {
      expect(await idsOf({ verdict: 'ROUGE' })).toHaveLength(8);
      expect(await idsOf({ verdict: 'VERT', text: 'marais' })).toEqual([]);
      const first = await store.list(accountId, { ...everything, limit: 5, verdict: 'GRIS' });
      expect(first.assessments).toHaveLength(5);
      const rest = await store.list(accountId, {
        ...everything,
        limit: 5,
        verdict: 'GRIS',
        cursor: first.next,
      });
      expect(rest.assessments).toHaveLength(3);
      expect(rest.next).toBeNull();
    });

    it('shows another account nothing', async () => {
      const page = await store.list(freshAccount(), everything);
      expect(page).toEqual({ assessments: [], next: null });
    });
  });
