import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import { openidIdentityProvider } from '#adapters/identity/openid-identity-provider.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { LoginOptions } from '#local/login/login-options.ts';
import { startLogin } from '#local/login/start-login.ts';
import { type Browser, openBrowser, type Page } from './browser.ts';

export const client = {
  id: 'probant-web',
  redirectUrl: 'http://127.0.0.1:4999/api/auth/callback',
  afterSignOutUrl: 'http://127.0.0.1:4999/signed-out',
} as const;

export const ada = {
  email: 'ada@example.test',
  name: 'Ada Martin',
  password: 'a calm and long sentence',
};

/** Base64 in 76-column lines, as every mail of ours is written. */
const textOf = (eml: string): string =>
  Buffer.from(eml.slice(eml.indexOf('\r\n\r\n') + 4), 'base64').toString('utf8');

const folders = async () => {
  const root = await mkdtemp(join(tmpdir(), 'probant-login-'));
  return { root, dataFolder: join(root, 'data'), outboxFolder: join(root, 'outbox') };
};

export const startTestLogin = async (changes: Partial<LoginOptions> = {}) => {
  const { root, dataFolder, outboxFolder } = await folders();
  const lines: string[] = [];
  const options: LoginOptions = {
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    outboxFolder,
    client,
    logger: (line) => lines.push(line),
    ...changes,
  };
  const login = await startLogin(options);
  const identity = openidIdentityProvider({
    issuer: login.issuer,
    clientId: client.id,
    redirectUrl: client.redirectUrl,
    afterSignOutUrl: client.afterSignOutUrl,
    signOutUrl: login.signOutUrl,
    allowHttp: true,
    clock: systemClock,
  });
  const verifier = jwksTokenVerifier({
    issuer: login.issuer,
    clientId: client.id,
    jwksUrl: login.jwksUrl,
  });
  const end = async (): Promise<void> => {
    await login.close();
    await rm(root, { recursive: true });
  };
  return { login, options, identity, verifier, lines, end };
};

export type TestLogin = Awaited<ReturnType<typeof startTestLogin>>;

/** Mails in the order they were written, once there are this many. */
export const mails = async ({ options }: TestLogin, count: number): Promise<string[]> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const names = await readdir(options.outboxFolder).catch(() => []);
    const written = names.filter((name) => name.endsWith('.eml')).toSorted();
    if (written.length >= count) {
      return Promise.all(
        written.map(async (name) =>
          textOf(await readFile(join(options.outboxFolder, name), 'utf8')),
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`fewer than ${count} mails`);
};

export const codeIn = (mail: string | undefined): string => /\b\d{6}\b/.exec(mail ?? '')?.[0] ?? '';

export const begin = async ({ identity }: TestLogin, browser: Browser) => {
  const attempt = await identity.signInRequest('en');
  return { attempt, page: await browser.go(attempt.url) };
};

export const signIn = async (
  test: TestLogin,
  browser: Browser = openBrowser(),
  { email, password }: { email: string; password: string } = ada,
) => {
  const { attempt, page } = await begin(test, browser);
  const answer: Page = await browser.submit(page, { email, password });
  return { attempt, answer };
};

/** Signed in, with the tokens that the product would hold. */
export const signedIn = async (test: TestLogin, browser: Browser = openBrowser()) => {
  await test.login.people.ensure(ada);
  const { attempt, answer } = await signIn(test, browser);
  return test.identity.redeem(answer.url, attempt);
};
