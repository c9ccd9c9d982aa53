import { fileURLToPath } from 'node:url';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import { auditDocument } from '../../../adapters/rendering/audit/document.ts';
import { chromiumPrinter } from '../../../adapters/rendering/chromium-printer.ts';
import { openInertPage } from '../../../adapters/rendering/print-page.ts';
import { printedAudits } from '../../../adapters/rendering/printed-audits.ts';
import { sparticuzChromium } from '../../../adapters/rendering/sparticuz-chromium.ts';
import { warmBrowser } from '../../../adapters/rendering/warm-browser.ts';
import {
  blindAudit,
  busyAudit,
  cappedAudit,
  cleanAudit,
  firstFailure,
  hostileAudit,
  hugeAudit,
  narrowAudit,
  webAudit,
} from './audit-samples.ts';
import { account, catalogue } from './audits.ts';
import { organizationAudit } from './organization-sample.ts';
import { poppler, structureOf } from './read-pdf.ts';
import { token, verificationUrl } from './samples.ts';

const directory = fileURLToPath(
  new URL('../../../node_modules/@fontsource/inter/files', import.meta.url),
);
const printer = chromiumPrinter({ ...sparticuzChromium(), fonts: { directory } });
const renderer = printedAudits(printer, catalogue);
const patience = { timeout: 60_000 };

/** Readers differ on blanks, and on whether a hyphen at the end of a line belongs to the word. */
const words = (text: string): string => text.replace(/[\s-]+/gu, '');

const pagesOf = (pdf: Uint8Array): number | null => {
  const information = poppler('pdfinfo', pdf);
  return information === null ? null : Number(/Pages: +(\d+)/.exec(information)?.[1]);
};

afterAll(() => printer.close(), patience.timeout);

describe.each(languages)('the PDF of an audit in %s', patience, (language) => {
  it('is tagged, has bookmarks, a language and living links', async () => {
    const structure = structureOf(await renderer.render(busyAudit(language)));
    expect(structure.slice(0, 5)).toBe('%PDF-');
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(structure).toContain(`/Lang (${language})`);
    expect(structure).toContain('/Outlines');
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'Figure', 'Link', 'Caption', 'LI']) {
      expect(structure).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(structure).toContain(`/URI (${verificationUrl})`);
    expect(structure).toContain('/URI (https://docs.aws.amazon.com/');
  });

  it('reads well in another reader', async () => {
    const pdf = await renderer.render(busyAudit(language));
    const text = poppler('pdftotext', pdf);
    const information = poppler('pdfinfo', pdf);
    if (text === null || information === null) {
      process.stdout.write('poppler-utils is not installed: its readings are skipped\n');
      return;
    }
    expect(words(text)).toContain(words((await firstFailure(busyAudit(language))).resource));
    expect(text).toMatch(language === 'fr' ? /Page 1 sur \d/ : /Page 1 of \d/);
    expect(information).toMatch(new RegExp(`Title: +\\S.*${account}`));
    expect(information).toMatch(/Author: +Probant/);
    expect(information).toMatch(new RegExp(`Keywords: .*${token}`));
    expect(information).toMatch(/Tagged: +yes/);
    expect(information).toMatch(/\(A4\)/);
    expect(poppler('pdffonts', pdf)).not.toContain('Type 3');
  });

  it.each([
    busyAudit,
    cleanAudit,
    blindAudit,
    cappedAudit,
    webAudit,
    hostileAudit,
    narrowAudit,
    organizationAudit,
  ])('ends the first page with the way to verify (%#)', async (sample) => {
    const pdf = await renderer.render(sample(language));
    const first = poppler('pdftotext', pdf, '-l', '1') ?? verificationUrl;
    expect(words(first)).toContain(words(verificationUrl));
    expect(structureOf(pdf)).not.toMatch(/\/URI \(javascript|\/JavaScript/i);
  });

  it('has forty pages at most for ten thousand failures, soon', async () => {
    const began = performance.now();
    const pdf = await renderer.render(hugeAudit(language));
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(pagesOf(pdf) ?? 40).toBeLessThanOrEqual(40);
    expect(pdf.byteLength).toBeLessThan(800_000);
  });

  it('shows a QR code that a camera reads', async () => {
    const warm = warmBrowser({ ...sparticuzChromium(), timeoutMilliseconds: 20_000 });
    const { source } = await auditDocument(busyAudit(language), catalogue, '');
    const page = await openInertPage(await warm.acquire(), source);
    await page.setViewport({ width: 794, height: 1_123, deviceScaleFactor: 2 });
    const image = PNG.sync.read(await page.screenshot({ type: 'png' }));
    await warm.close();
    const pixels = new Uint8ClampedArray(image.data);
    expect(jsqr.default(pixels, image.width, image.height)?.data).toBe(verificationUrl);
  });
});
