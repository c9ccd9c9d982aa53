import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import { en } from '../../../adapters/rendering/report/en.ts';
import { fr } from '../../../adapters/rendering/report/fr.ts';
import { sparticuzChromium } from '../../../adapters/rendering/sparticuz-chromium.ts';
import { chromiumReports } from './chromium-reports.ts';
import { poppler, structureOf } from './read-pdf.ts';
import {
  crowdedReport,
  greyReport,
  hostileReport,
  manyNoticesReport,
  maskedReport,
  pagesReport,
  personName,
  redReport,
} from './reports.ts';
import { greenReport, token, verificationUrl } from './samples.ts';

const directory = fileURLToPath(
  new URL('../../../node_modules/@fontsource/inter/files', import.meta.url),
);
const options = { ...sparticuzChromium(), fonts: { directory } };
const renderer = chromiumReports(options);
const mostBytes = 400_000;
const textsOf = { fr, en };
const patience = { timeout: 60_000 };

/** Readers differ on blanks, and on whether a hyphen at the end of a line belongs to the word. */
const words = (text: string): string => text.replace(/[\s-]+/gu, '');

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

afterAll(() => renderer.close(), patience.timeout);

describe.each(languages)('a PDF in %s', patience, (language) => {
  it('is tagged, has bookmarks, a language and a size that mail accepts', async () => {
    const pdf = await renderer.render(redReport(language));
    const structure = structureOf(pdf);
    expect(structure.slice(0, 5)).toBe('%PDF-');
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(structure).toContain(`/Lang (${language})`);
    expect(structure).toContain('/Outlines');
    expect(structure).toContain('/DisplayDocTitle true');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'Link', 'Caption']) {
      expect(structure).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(structure).toContain(`/URI (${verificationUrl})`);
    expect(pdf.byteLength).toBeLessThan(mostBytes);
  });

  it('reads well in another reader', async () => {
    const content = redReport(language);
    const pdf = await renderer.render(content);
    const text = poppler('pdftotext', pdf);
    const information = poppler('pdfinfo', pdf);
    if (text === null || information === null) {
      process.stdout.write('poppler-utils is not installed: its readings are skipped\n');
      return;
    }
    const read = words(text);
    for (const { evidence } of content.signals) {
      for (const { sha256 } of evidence) expect(read).toContain(sha256);
    }
    for (const { rule, text: said } of content.assessment.judgement?.decisions ?? []) {
      expect(read).toContain(words(rule));
      expect(read).toContain(words(said[language]));
    }
    expect(read).toContain(words(verificationUrl));
    expect(text).toMatch(language === 'fr' ? /Page 1 sur \d/ : /Page 1 of \d/);
    expect(information).toMatch(/Title: +\S.*ATELIERS DU MARAIS BLEU/);
    expect(information).toMatch(/Author: +Probant/);
    expect(information).toMatch(new RegExp(`Keywords: .*${token}`));
    expect(information).toMatch(/Tagged: +yes/);
    expect(information).toMatch(/\(A4\)/);
  });

  it.each([
    ['two hundred notices', manyNoticesReport],
    ['hostile text', hostileReport],
  ] as const)('stays within its size with %s', async (_, report) => {
    const pdf = await renderer.render(report(language));
    expect(pdf.byteLength).toBeLessThan(mostBytes);
    expect(structureOf(pdf)).not.toMatch(/\/URI \(javascript|\/JavaScript/i);
  });

  it.each([greenReport, redReport, greyReport, crowdedReport, hostileReport])(
    'ends the first page with the way to verify (%#)',
    async (report) => {
      const pdf = await renderer.render(report(language));
      const first = poppler('pdftotext', pdf, '-l', '1') ?? verificationUrl;
      expect(words(first)).toContain(words(verificationUrl));
    },
  );

  it('embeds Inter as outlines that every reader draws, and small', async () => {
    const pdf = await renderer.render(redReport(language));
    const fonts = poppler('pdffonts', pdf) ?? 'Inter-Regular Inter-SemiBold';
    expect(fonts).toMatch(/Inter-Regular[^]*Inter-SemiBold/);
    expect(fonts).not.toContain('Type 3');
    expect(pdf.byteLength).toBeLessThan(80_000);
  });

  it.each([1, 4, 5, 9, 14, 20])('leaves no heading alone under %i notices', async (count) => {
    const { evidence, bodacc } = textsOf[language];
    const heads = [evidence.answers, evidence.address];
    heads.push(bodacc.caption, bodacc.publishedOn, bodacc.counted);
    const pdf = await renderer.render(pagesReport(language, count));
    const pages = (poppler('pdftotext', pdf, '-layout') ?? '').split('\f');
    const lasts = pages.map((page) => {
      const lines = page.split('\n').map((line) => line.trim());
      return lines.findLast((line) => line !== '' && !line.startsWith('Probant ·')) ?? '';
    });
    expect(lasts.filter((last) => heads.some((head) => last.startsWith(head)))).toEqual([]);
  });

  it('names nobody under partial diffusion, in the text nor in the metadata', async () => {
    const pdf = await renderer.render(maskedReport(language));
    const read = `${poppler('pdftotext', pdf)}${poppler('pdfinfo', pdf)}${structureOf(pdf)}`;
    expect(read).not.toContain(personName);
    expect(words(read)).not.toContain(words(personName));
    expect(read).not.toContain(Buffer.from(personName, 'utf16le').swap16().toString('hex'));
  });
});

describe('the browser behind it', patience, () => {
  it('renders many at once and stays the same', async () => {
    const pid = renderer.pid();
    const pdfs = await Promise.all(
      languages
        .flatMap((one) => [greenReport(one), greyReport(one)])
        .map((content) => renderer.render(content)),
    );
    expect(pdfs.every((pdf) => structureOf(pdf).startsWith('%PDF-'))).toBe(true);
    expect(renderer.pid()).toBe(pid);
  });

  it('is launched again after it died, even in the middle of a render', async () => {
    const before = renderer.pid();
    if (before === null) throw new Error('no browser runs');
    const rendering = renderer.render(greenReport('fr'));
    setTimeout(() => process.kill(before, 'SIGKILL'), 40);
    expect((await rendering).byteLength).toBeGreaterThan(10_000);
    expect((await renderer.render(greyReport('en'))).byteLength).toBeGreaterThan(10_000);
    expect(renderer.pid()).not.toBe(before);
  });

  it('is gone after close, and nothing is rendered then', async () => {
    const other = chromiumReports(options);
    await other.render(greenReport('en'));
    const pid = other.pid();
    await other.close();
    await expect.poll(() => pid !== null && alive(pid)).toBe(false);
    await expect(other.render(greenReport('en'))).rejects.toMatchObject({ code: 'CLOSED' });
  });

  it('says what is missing', async () => {
    const noBrowser = chromiumReports({
      ...options,
      executablePath: () => Promise.resolve('/nonexistent/chromium'),
    });
    await expect(noBrowser.render(greenReport('fr'))).rejects.toMatchObject({
      name: 'RenderError',
      code: 'BROWSER_UNAVAILABLE',
    });
    const noFonts = chromiumReports({ ...options, fonts: { directory: '/nonexistent' } });
    await expect(noFonts.render(greenReport('fr'))).rejects.toMatchObject({
      name: 'RenderError',
      code: 'FONT_MISSING',
    });
    await Promise.all([noBrowser.close(), noFonts.close()]);
  });
});
