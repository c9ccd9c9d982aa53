import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';
import { reportDocument } from '../../../adapters/rendering/report/document.ts';
import { en } from '../../../adapters/rendering/report/en.ts';
import { fr } from '../../../adapters/rendering/report/fr.ts';
import {
  greyReport,
  hostileReport,
  manyNoticesReport,
  maskedReport,
  personName,
  redReport,
} from './reports.ts';
import { greenReport, hashOf, token, verificationUrl } from './samples.ts';

const textsOf = { fr, en };
const sourceOf = (content: ReportContent): string => reportDocument(content, '').source;
const withoutBreaks = (source: string): string => source.replaceAll('<wbr>', '');
const bodyOf = (source: string): string => source.slice(source.indexOf('<body>'));

describe.each(languages)('a report in %s', (language) => {
  const texts = textsOf[language];

  it('names its language, its title and its supplier', () => {
    const { source, title } = reportDocument(greenReport(language), '');
    expect(source).toContain(`<html lang="${language}">`);
    expect(source).toContain(`<title>${title}</title>`);
    expect(title).toContain('ATELIERS DU MARAIS BLEU');
    expect(source).toContain('912\u00a0345\u00a0675');
  });

  it.each([
    ['VERT', greenReport],
    ['ROUGE', redReport],
    ['GRIS', greyReport],
  ] as const)('says %s with a word, a sentence and a shape', (verdict, report) => {
    const source = sourceOf(report(language));
    expect(source).toContain(`verdict verdict-${verdict}`);
    expect(source).toContain(`<span class="word">${texts.verdictWord[verdict]}</span>`);
    expect(source).toContain(texts.verdictSentence[verdict]);
    expect(source).toMatch(new RegExp(`verdict-${verdict}">\\s*<svg class="shape"`));
  });

  it('holds every signal, every fingerprint and every rule', () => {
    const content = redReport(language);
    const source = withoutBreaks(sourceOf(content));
    for (const signal of content.signals) {
      expect(source).toContain(texts.evidence.sourceNames[signal.source]);
      for (const piece of signal.evidence) expect(source).toContain(piece.sha256);
    }
    for (const decision of content.assessment.judgement?.decisions ?? []) {
      expect(source).toContain(decision.rule);
      expect(source).toContain(decision.text[language]);
      expect(source).toContain(decision.settles[language]);
    }
    expect(source).toContain(hashOf(9));
    expect(source).toContain('2026.11.1');
    expect(source).toContain(token);
  });

  it('says what it does not cover', () => {
    const source = sourceOf(greenReport(language));
    expect(source).toContain('D8222-5');
    expect(source).toMatch(/5[\s\u202f,]000/u);
    expect(source).toContain(texts.limits.urssaf.name);
    expect(source).toContain(texts.limits.workers.name);
    expect(source).toContain(texts.limits.covered.all);
  });

  it('tells silence from absence, with the code of the source', () => {
    const source = sourceOf(greyReport(language));
    expect(source).toContain('MS_MAX_CONCURRENT_REQ');
    expect(source).toContain(texts.evidence.silenceIsNoAbsence.unavailable);
    expect(source).toContain(texts.limits.covered.some('VIES'));
    expect(source).not.toContain(texts.limits.covered.all);
    expect(source).toContain(texts.bodacc.none);
  });

  it('names nobody under partial diffusion, whatever the content still holds', () => {
    const { source, title } = reportDocument(maskedReport(language), '');
    expect(source).not.toContain(personName);
    expect(source).not.toContain('TANNEURS');
    expect(source).not.toContain('bodacc.example/annonce');
    expect(title).toContain(texts.identity.masked);
    expect(source).toContain(texts.evidence.maskedIntroduction);
  });

  it('never calls the seal qualified', () => {
    const source = sourceOf(redReport(language));
    expect(source).not.toMatch(/qualifi/i);
    expect(source).toMatch(language === 'fr' ? /cachet technique/ : /technical seal/);
    expect(source).toContain('npx probant verify');
    expect(source).toContain(`href="${verificationUrl}"`);
  });

  it('lists two hundred notices', () => {
    const rows = sourceOf(manyNoticesReport(language)).match(/>A2026\d{8}</g);
    expect(rows).toHaveLength(200);
  });

  it('keeps hostile text as text', () => {
    const source = bodyOf(sourceOf(hostileReport(language)));
    expect(source).not.toMatch(/<script|\u202e|href="javascript/i);
    expect(source).toContain('&lt;script&gt;');
    expect(source.match(/<img /g)).toHaveLength(1);
  });
});

describe('what a report refuses', () => {
  it('an assessment that nobody judged', () => {
    const content = greenReport('fr');
    const unjudged = { ...content, assessment: { ...content.assessment, judgement: null } };
    expect(() => sourceOf(unjudged)).toThrow(expect.objectContaining({ code: 'NOT_JUDGED' }));
  });

  it('a verification address that is not one of the web', () => {
    const content = { ...greenReport('fr'), verificationUrl: 'javascript:alert(1)' };
    expect(() => sourceOf(content)).toThrow(expect.objectContaining({ code: 'ADDRESS_REFUSED' }));
  });
});

describe('typography', () => {
  it('puts narrow no-break spaces where French wants them', () => {
    const printed = bodyOf(sourceOf(redReport('fr')))
      .replace(/<svg.*?<\/svg>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&[a-z#0-9]+;/g, '');
    expect(printed.match(/\p{L} [:;!?»%]/u)).toBeNull();
    expect(printed.match(/« /u)).toBeNull();
    expect(printed).toMatch(/\p{L}\u202f:/u);
  });

  it('writes hours in Paris and the first of a month as French does', () => {
    expect(sourceOf(redReport('fr'))).toContain('21 novembre 2026 à 21:43 (Paris, UTC+1)');
    expect(sourceOf(redReport('en'))).toContain('21 November 2026 at 21:43 (Paris, UTC+1)');
    expect(sourceOf(redReport('fr'))).toContain('1er juillet 2019');
  });

  it('covers every other state of the registers', () => {
    const content = greenReport('en');
    const [sirene] = content.signals;
    if (sirene?.status !== 'answered' || sirene.source !== 'sirene') throw new Error('no sirene');
    const saying = (facts: typeof sirene.facts, supplierName: string | null = null): string =>
      sourceOf({
        ...content,
        assessment: { ...content.assessment, supplierName },
        signals: [{ ...sirene, facts }, ...content.signals.slice(1)],
      });
    expect(saying({ kind: 'unknown-unit' })).toContain(en.identity.withheld);
    expect(saying({ kind: 'opposed' }, personName)).not.toContain(personName);
    expect(saying({ kind: 'superseded', by: '912345998' as Siren })).toContain(
      '912\u00a0345\u00a0998',
    );
  });
});
