import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { languages } from '#core/domain/assessment.ts';
import { blindAudit, busyAudit, cappedAudit, cleanAudit, hostileAudit } from '../audit-samples.ts';
import { exported, findingsOf } from './exported.ts';

/** In one process the browser ends with its first context. */
const lambdaOnly = new Set(['--single-process', '--no-zygote']);

const looks = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [390, 1_280].map((width) => ({ language, colorScheme, width })),
  ),
);

describe.each(languages)('an export in HTML, in %s', (language) => {
  it('runs nothing and asks nothing of any network', async () => {
    for (const sample of [busyAudit, hostileAudit]) {
      const page = await exported(sample(language), 'html');
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(
        `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`,
      );
      expect(page).not.toMatch(/<script|<img|<link|<iframe|<form|\son\w+=|href="javascript|src=/i);
      expect(page).not.toMatch(/@import|url\(/);
    }
  });

  it('has a part for each finding, and all that it says of one', async () => {
    const content = busyAudit(language);
    const page = await exported(content, 'html');
    const findings = await findingsOf(content);
    expect(page.match(/<details>/g)).toHaveLength(findings.length);
    expect(page).toContain('Camille Aubry');
    for (const { resource, control } of findings) {
      expect(page).toContain(resource);
      expect(page).toContain(control);
    }
  });

  it('says what bounds it, and when a level was held down', async () => {
    const held = language === 'fr' ? 'retient le niveau à C' : 'holds the level at C';
    expect(await exported(cappedAudit(language), 'html')).toContain(held);
    expect(await exported(cleanAudit(language), 'html')).not.toContain(held);
    const all = language === 'fr' ? 'Tout ce qui devait' : 'All that was to be listed';
    expect(await exported(cleanAudit(language), 'html')).toContain(all);
    expect(await exported(blindAudit(language), 'html')).not.toContain(all);
    expect(await exported(busyAudit(language), 'html')).toMatch(/98[,.]3\s?%/u);
    const { report, ...rest } = busyAudit(language);
    const evaluation = { ...report.summary.evaluation, coverage: 1 };
    const rounded = { ...report, summary: { ...report.summary, evaluation } };
    const page = await exported({ ...rest, report: rounded }, 'html');
    expect(page).toMatch(/&gt; 99[,.]9\s?%/u);
  });

  it('is the same for the same audit', async () => {
    const [one, other] = [busyAudit(language), busyAudit(language)];
    expect(await exported(one, 'html')).toBe(await exported(other, 'html'));
  });
});

describe('the page of an export', { timeout: 90_000 }, () => {
  it('is accessible and fits its window, light and dark', async () => {
    const { executablePath, args } = sparticuzChromium();
    const browser = await chromium.launch({
      executablePath: await executablePath(),
      args: args.filter((flag) => !lambdaOnly.has(flag)),
    });
    for (const { language, colorScheme, width } of looks) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport });
      const page = await context.newPage();
      const source = await exported(cappedAudit(language), 'html');
      await page.setContent(source.replace('<details>', '<details open>'));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const overflow =
        'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(overflow)).toBe(0);
      await context.close();
    }
    await browser.close();
  });
});
