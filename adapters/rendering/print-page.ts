import { type Browser, type HTTPRequest, type Page, TimeoutError } from 'puppeteer-core';
import { RenderError } from './render-error.ts';

const inlineOnly = (request: HTTPRequest): void => {
  const decided = request.url().startsWith('data:') ? request.continue() : request.abort();
  // The page may be gone before the answer: nothing is left to decide then.
  decided.catch(() => null);
};

/** A page without scripts and without network: what the report holds is all that there is. */
export const openInertPage = async (
  browser: Browser,
  source: string,
  timeout = 20_000,
): Promise<Page> => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', inlineOnly);
  await page.setContent(source, { waitUntil: 'load', timeout });
  return page;
};

/** Puppeteer waits on for a page whose browser died: we do not. */
const unlessItDies = async <T>(browser: Browser, work: Promise<T>): Promise<T> => {
  const { promise: death, reject } = Promise.withResolvers<never>();
  const onDeath = (): void => reject(new Error('the browser died'));
  browser.once('disconnected', onDeath);
  try {
    return await Promise.race([work, death]);
  } finally {
    browser.off('disconnected', onDeath);
    work.catch(() => null);
  }
};

const print = async (browser: Browser, source: string, timeout: number): Promise<Uint8Array> => {
  const page = await openInertPage(browser, source, timeout);
  try {
    return await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      printBackground: true,
      preferCSSPageSize: true,
      timeout,
    });
  } finally {
    page.close().catch(() => null);
  }
};

/** Tagged, with bookmarks, on A4. @throws RenderError `PAGE_TIMEOUT`, `PRINT_FAILED` */
export const printPage = async (
  browser: Browser,
  source: string,
  timeout: number,
): Promise<Uint8Array> => {
  try {
    return await unlessItDies(browser, print(browser, source, timeout));
  } catch (cause) {
    const code = cause instanceof TimeoutError ? 'PAGE_TIMEOUT' : 'PRINT_FAILED';
    throw new RenderError(code, 'Chromium did not print the report', { cause });
  }
};
