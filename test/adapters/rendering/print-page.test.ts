import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '#core/domain/assessment.ts';
import { openInertPage, printPage } from '../../../adapters/rendering/print-page.ts';
import { reportDocument } from '../../../adapters/rendering/report/document.ts';
import { sparticuzChromium } from '../../../adapters/rendering/sparticuz-chromium.ts';
import { warmBrowser } from '../../../adapters/rendering/warm-browser.ts';
import { structureOf } from './read-pdf.ts';
import { redReport } from './reports.ts';
import { verificationUrl } from './samples.ts';

const patience = 60_000;
const warm = warmBrowser({ ...sparticuzChromium(), timeoutMilliseconds: 20_000 });

afterAll(() => warm.close(), patience);

describe('an inert page', { timeout: patience }, () => {
  it.each(languages)('shows a QR code that a camera reads (%s)', async (language) => {
    const { source } = reportDocument(redReport(language), '');
    const page = await openInertPage(await warm.acquire(), source);
    await page.setViewport({ width: 794, height: 1_123, deviceScaleFactor: 2 });
    const image = PNG.sync.read(await page.screenshot({ type: 'png' }));
    await page.close();
    const pixels = new Uint8ClampedArray(image.data);
    expect(jsqr.default(pixels, image.width, image.height)?.data).toBe(verificationUrl);
  });

  it('asks nothing of any network and runs no script', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const source = `<!doctype html><title>kept</title><link rel="stylesheet" href="${origin}/css">
      <img src="${origin}/img"><iframe src="${origin}/frame"></iframe>
      <style>body { background: url(${origin}/background) }</style>
      <script src="${origin}/js"></script><script>document.title = 'run'; fetch('${origin}/f')</script>`;
    const pdf = await printPage(await warm.acquire(), source, 20_000);
    server.close();
    expect(asked).toEqual([]);
    expect(structureOf(pdf)).toContain('/Title (kept)');
  });
});
