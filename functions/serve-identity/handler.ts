import { randomBytes } from 'node:crypto';
import { addSeconds, millisecondsOf } from '#core/domain/time.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import type { Clock } from '#core/ports/clock.ts';
import {
  IdentityError,
  type IdentityProvider,
  type Tokens,
} from '#core/ports/identity-provider.ts';
import type { SignInAttempts } from '#core/ports/sign-in-attempts.ts';
import type { WelcomePerson } from '#core/usecases/welcome-person.ts';
import { clearCookie, cookieNames, readCookie, setCookie } from '../http/cookies.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { ApiRequest, GroupHandlers } from '../http/serve-group.ts';
import { sessionBody } from './session-body.ts';

export interface IdentityUseCases {
  readonly identity: IdentityProvider;
  readonly attempts: SignInAttempts;
  readonly accounts: AccountStore;
  readonly welcome: WelcomePerson;
  readonly clock: Clock;
  readonly origin: string;
}

const attemptSeconds = 10 * 60;
const refreshSeconds = 30 * 24 * 3600;

const sessionCookies = (tokens: Tokens, clock: Clock): string[] => {
  const lifetime = millisecondsOf(tokens.accessExpiresAt) - millisecondsOf(clock.now());
  const seconds = Math.max(1, Math.floor(lifetime / 1000));
  const { refreshToken } = tokens;
  return [
    setCookie(cookieNames.access, tokens.accessToken, seconds),
    ...(refreshToken ? [setCookie(cookieNames.refresh, refreshToken, refreshSeconds)] : []),
  ];
};

const csrfCookie = (): string =>
  setCookie(cookieNames.csrf, randomBytes(32).toString('base64url'), refreshSeconds);

const allSessionCookiesCleared = (): string[] => [
  clearCookie(cookieNames.access),
  clearCookie(cookieNames.refresh),
  clearCookie(cookieNames.csrf),
];

const refusedAs =
  (code: 'sign-in-refused' | 'session-expired', cookies: readonly string[]) =>
  (error: unknown): never => {
    if (error instanceof IdentityError && error.code === 'REFUSED') {
      throw new ProblemError(code, { cookies });
    }
    throw error;
  };

/** The attempt that this callback ends: known here, begun by this browser, and not ended before. */
const takeAttempt = async (
  { attempts, clock }: IdentityUseCases,
  { event, query }: ApiRequest<'identity.callback'>,
) => {
  const ours = readCookie(event, cookieNames.signIn) === query.state;
  const attempt = ours ? await attempts.take(query.state, clock.now()) : null;
  if (!attempt) throw new ProblemError('sign-in-state-unknown');
  return attempt;
};

const callback = async (useCases: IdentityUseCases, request: ApiRequest<'identity.callback'>) => {
  const { identity, welcome, clock, origin } = useCases;
  const attempt = await takeAttempt(useCases, request);
  const url = new URL(`${origin}/api/auth/callback?${request.event.rawQueryString}`);
  const spent = [clearCookie(cookieNames.signIn)];
  const redeemed = await identity.redeem(url, attempt).catch(refusedAs('sign-in-refused', spent));
  await welcome(redeemed.person, { ...request.actor, actor: redeemed.person.id });
  return {
    body: {},
    headers: { location: attempt.returnTo },
    cookies: [...sessionCookies(redeemed.tokens, clock), csrfCookie(), ...spent],
  };
};

export const identityHandlers = (useCases: IdentityUseCases): GroupHandlers<'identity'> => ({
  'identity.signIn': async ({ query }) => {
    const { identity, attempts, clock } = useCases;
    const { url, ...secrets } = await identity.signInRequest(query.language);
    const expiresAt = addSeconds(clock.now(), attemptSeconds);
    await attempts.save({ ...secrets, returnTo: query.returnTo, expiresAt });
    const cookies = [setCookie(cookieNames.signIn, secrets.state, attemptSeconds)];
    return { body: {}, headers: { location: url }, cookies };
  },

  'identity.callback': (request) => callback(useCases, request),

  'identity.refresh': async ({ event }) => {
    const refreshToken = readCookie(event, cookieNames.refresh);
    if (!refreshToken) throw new ProblemError('not-signed-in');
    const tokens = await useCases.identity
      .refresh(refreshToken)
      .catch(refusedAs('session-expired', allSessionCookiesCleared()));
    const cookies = sessionCookies(tokens, useCases.clock);
    return { body: { expiresAt: tokens.accessExpiresAt }, cookies };
  },

  'identity.signOut': async ({ event }) => {
    const refreshToken = readCookie(event, cookieNames.refresh);
    // Signed out here even when the provider cannot be told: the cookies are gone either way.
    if (refreshToken) await useCases.identity.revoke(refreshToken).catch(() => null);
    const signOutUrl = await useCases.identity.signOutUrl();
    return { body: { signOutUrl }, cookies: allSessionCookiesCleared() };
  },

  'identity.session': async ({ caller }) => ({
    body: await sessionBody(useCases.accounts, caller),
  }),
});
