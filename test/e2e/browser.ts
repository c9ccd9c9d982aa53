import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import type { Role } from '#core/domain/account.ts';
import { demoAccounts } from '#local/demo-accounts.ts';
import { ensureWebBundle } from '#local/web-bundle.ts';
import { type RunningPlatform, runPlatform } from '../integration/running-platform.ts';

export interface Look {
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

export const desktop: Look = { language: 'fr', theme: 'light', width: 1280 };

/** A tab that remembers what the browser complained about: a CSP violation is such a complaint. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

export interface Site {
  readonly running: RunningPlatform;
  readonly origin: string;
  open(look?: Partial<Look>): Promise<Tab>;
  close(): Promise<void>;
}

const listen = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
};

/** In one process the contexts of the browser mix up their cookies: two people would be one. */
const lambdaOnly = new Set(['--single-process', '--no-zygote']);

/** The built application on a running platform, and the browser that ships with the project. */
export const startSite = async (): Promise<Site> => {
  await ensureWebBundle();
  const running = await runPlatform({ allowLoopback: true });
  const { executablePath, args } = sparticuzChromium();
  const browser: Browser = await chromium.launch({
    executablePath: await executablePath(),
    args: args.filter((flag) => !lambdaOnly.has(flag)),
    headless: true,
  });
  return {
    running,
    origin: running.origin,
    async open(look = {}) {
      const { language, theme, width } = { ...desktop, ...look };
      const context = await browser.newContext({
        viewport: { width, height: 850 },
        colorScheme: theme,
        locale: language === 'fr' ? 'fr-FR' : 'en-GB',
        reducedMotion: 'reduce',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      return { page, context, complaints: listen(page) };
    },
    async close() {
      await browser.close();
      await running.close();
    },
  };
};

/** Signs in through the pages of the login, and ends on `returnTo`. */
export const signInOn = async (
  { page }: Tab,
  origin: string,
  role: Role,
  returnTo: string,
): Promise<void> => {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`no demo account with the role ${role}`);
  const query = new URLSearchParams({ returnTo });
  await page.goto(`${origin}/api/auth/sign-in?${query.toString()}`);
  await page.getByLabel(/e-mail/i).fill(account.email);
  await page.locator('input[type="password"]').fill(account.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${returnTo}`);
};
