import { type Browser, launch as launchBrowser } from 'puppeteer-core';
import { RenderError } from './render-error.ts';

export interface BrowserOptions {
  readonly executablePath: () => Promise<string>;
  readonly args: readonly string[];
  readonly timeoutMilliseconds: number;
}

/** One browser, launched when first needed and again when it died. */
export interface WarmBrowser {
  readonly acquire: () => Promise<Browser>;
  readonly pid: () => number | null;
  /** Ends this browser, if it is still the current one: a page that hangs may have hung all of it. */
  readonly discard: (browser: Browser) => void;
  readonly close: () => Promise<void>;
}

const attempts = 3;
const pauseMilliseconds = 400;
const closingMilliseconds = 2_000;

const kill = (pid: number | undefined): void => {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already, which is what was wanted.
  }
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

// A pipe, not a port: nobody else can drive the browser, and it ends when this process does.
const launchOnce = async (options: BrowserOptions): Promise<Browser> =>
  launchBrowser({
    executablePath: await options.executablePath(),
    args: [...options.args],
    headless: 'shell',
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: options.timeoutMilliseconds,
    protocolTimeout: options.timeoutMilliseconds,
  });

const launch = async (options: BrowserOptions): Promise<Browser> => {
  let cause: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await launchOnce(options);
    } catch (error) {
      // Another process may still be unpacking the binary that both share.
      cause = error;
      if (attempt < attempts) await pause(pauseMilliseconds * attempt);
    }
  }
  throw new RenderError('BROWSER_UNAVAILABLE', 'Chromium does not start', { cause });
};

const pidOf = (browser: Browser | null): number | undefined => browser?.process()?.pid;

const end = async (browser: Browser): Promise<void> => {
  const pid = pidOf(browser);
  await Promise.race([browser.close().catch(() => null), pause(closingMilliseconds)]);
  kill(pid);
};

export const warmBrowser = (options: BrowserOptions): WarmBrowser => {
  let launching: Promise<Browser> | null = null;
  let current: Browser | null = null;
  let closed = false;

  const forget = (browser: Browser): void => {
    if (current !== browser) return;
    current = null;
    launching = null;
  };

  const start = async (): Promise<Browser> => {
    try {
      const browser = await launch(options);
      current = browser;
      browser.once('disconnected', () => forget(browser));
      return browser;
    } catch (error) {
      launching = null;
      throw error;
    }
  };

  return {
    acquire: () => {
      if (closed) return Promise.reject(new RenderError('CLOSED', 'the renderer was closed'));
      launching ??= start();
      return launching;
    },
    pid: () => pidOf(current) ?? null,
    discard: (browser) => {
      forget(browser);
      kill(pidOf(browser));
    },
    close: async () => {
      closed = true;
      const browser = await launching?.catch(() => null);
      if (browser) await end(browser);
    },
  };
};
