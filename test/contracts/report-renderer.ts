import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import type { ReportRenderer } from '#core/ports/report-renderer.ts';
import { structureOf } from '../adapters/rendering/read-pdf.ts';
import { greyReport, maskedReport, personName, redReport } from '../adapters/rendering/reports.ts';
import { verificationUrl } from '../adapters/rendering/samples.ts';

export const reportRendererContract = (
  name: string,
  make: () => Promise<ReportRenderer & { close(): Promise<void> }>,
): void => {
  describe(`report renderer: ${name}`, () => {
    let renderer: ReportRenderer & { close(): Promise<void> };

    beforeAll(async () => {
      renderer = await make();
    });
    afterAll(() => renderer.close());

    it.each(languages)(
      'makes a tagged PDF in %s that links to its verification',
      async (language) => {
        const structure = structureOf(await renderer.render(redReport(language)));
        expect(structure.slice(0, 5)).toBe('%PDF-');
        expect(structure).toContain('/StructTreeRoot');
        expect(structure).toContain(`/Lang (${language})`);
        expect(structure).toContain(`/URI (${verificationUrl})`);
      },
    );

    it('names nobody who may not be named', async () => {
      const structure = structureOf(await renderer.render(maskedReport('fr')));
      expect(structure).not.toContain(personName);
    });

    it('serves many at once', async () => {
      const all = await Promise.all(
        Array.from({ length: 5 }, () => renderer.render(greyReport('en'))),
      );
      for (const pdf of all) expect(pdf.byteLength).toBeGreaterThan(10_000);
    });

    it('refuses what is not judged yet', async () => {
      const content = redReport('fr');
      const unjudged = { ...content, assessment: { ...content.assessment, judgement: null } };
      await expect(renderer.render(unjudged)).rejects.toMatchObject({ code: 'NOT_JUDGED' });
    });
  });
};
