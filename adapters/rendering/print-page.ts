import { type Browser, type HTTPRequest, type Page, TimeoutError } from 'puppeteer-core';
import { RenderError } from './render-error.ts';

const inlineOnly = (request: HTTPRequest): void => {
  const decided = request.url().startsWith('data:') ? request.continue() : request.abort();
  // The page may be gone before the answer: nothing is left to decide then.
  decided.catch(() => null);
};

/** A page without scripts and without network: what the report holds is all that there is. */
export const openInertPage = async (browser: Browser, source: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', inlineOnly);
  await page.setContent(source, { waitUntil: 'load' });
  return page;
};

/** Tagged, with bookmarks, on A4. */
export const printPage = async (
  browser: Browser,
  source: string,
  timeout: number,
): Promise<Uint8Array> => {
  let page: Page | null = null;
  try {
    page = await openInertPage(browser, source);
    return await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      preferCSSPageSize: true,
      timeout,
    });
  } catch (cause) {
    const code = cause instanceof TimeoutError ? 'PAGE_TIMEOUT' : 'PRINT_FAILED';
    throw new RenderError(code, 'Chromium did not print the report', { cause });
  } finally {
    page?.close().catch(() => null);
  }
};
