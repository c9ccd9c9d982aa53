import { describe, expect, it } from 'vitest';
import type { IdSource } from '#core/ports/id-source.ts';

export const idSourceContract = (name: string, ids: IdSource): void => {
  describe(`id source: ${name}`, () => {
    it('names assessments so that ids sort by the time of their making', async () => {
      const made: string[] = [];
      for (let count = 0; count < 5; count += 1) {
        made.push(ids.assessmentId());
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      expect(made).toEqual(made.toSorted());
      for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
    });

    it('never gives a name twice', () => {
      const makers = [() => ids.assessmentId(), () => ids.accountId(), () => ids.token()];
      for (const make of makers) {
        expect(new Set(Array.from({ length: 2_000 }, () => make())).size).toBe(2_000);
      }
    });

    it('makes tokens of 128 bits that an address can carry', () => {
      expect(ids.token()).toMatch(/^[A-Za-z0-9_-]{22}$/);
    });
  });
};
