import * as openid from 'openid-client';
import { z } from 'zod';
import type { Person, PersonId } from '#core/domain/account.ts';
import { addSeconds } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';
import {
  IdentityError,
  type IdentityProvider,
  type SignInRequest,
  type Tokens,
} from '#core/ports/identity-provider.ts';

export interface OpenidOptions {
  readonly issuer: string;
  /** Where the discovery document lies when not below the issuer; it must name the issuer all the same. */
  readonly discoveryUrl?: string;
  readonly clientId: string;
  /** Where the provider sends the browser back. */
  readonly redirectUrl: string;
  /** The page that a signed-out browser ends on. */
  readonly afterSignOutUrl: string;
  /** Cognito names no end-session endpoint in its discovery document: its managed login has `/logout`. */
  readonly signOutUrl: string;
  readonly allowHttp: boolean;
  readonly clock: Clock;
}

const claims = z.object({ sub: z.string(), email: z.string(), name: z.string().optional() });

const personOf = (source: unknown): Person => {
  const { sub, email, name } = claims.parse(source);
  return { id: sub as PersonId, email, name: name ?? email };
};

/** Answers that a broken or absent provider gives: they say nothing about the code or the token. */
const troubles = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);

const refused = (cause: unknown): never => {
  const isRefusal =
    (cause instanceof openid.ResponseBodyError && cause.status < 500) ||
    cause instanceof openid.WWWAuthenticateChallengeError ||
    cause instanceof openid.AuthorizationResponseError ||
    (cause instanceof openid.ClientError && !troubles.has(cause.code ?? ''));
  throw new IdentityError(isRefusal ? 'REFUSED' : 'UNAVAILABLE', { cause });
};

const discover = async (options: OpenidOptions): Promise<openid.Configuration> => {
  const { issuer, discoveryUrl = issuer, clientId, allowHttp } = options;
  const config = await openid.discovery(new URL(discoveryUrl), clientId, undefined, openid.None(), {
    execute: allowHttp ? [openid.allowInsecureRequests] : [],
    timeout: 5,
  });
  if (config.serverMetadata().issuer !== issuer) {
    throw new Error(`the discovery document is not of ${issuer}`);
  }
  return config;
};

/** Discovery is done once, at first need, and again when it failed. */
const lazyConfiguration = (options: OpenidOptions): (() => Promise<openid.Configuration>) => {
  let known: Promise<openid.Configuration> | null = null;
  return () => {
    known ??= discover(options).catch((cause: unknown) => {
      known = null;
      throw new IdentityError('UNAVAILABLE', { cause });
    });
    return known;
  };
};

type TokenResponse = openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers;

const tokensOf = (response: TokenResponse, clock: Clock): Tokens => ({
  accessToken: response.access_token,
  refreshToken: response.refresh_token ?? null,
  accessExpiresAt: addSeconds(clock.now(), response.expiresIn() ?? 300),
});

const signInRequest = async (
  config: openid.Configuration,
  redirectUrl: string,
  language: 'fr' | 'en',
): Promise<SignInRequest> => {
  const [state, codeVerifier, nonce] = [
    openid.randomState(),
    openid.randomPKCECodeVerifier(),
    openid.randomNonce(),
  ];
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectUrl,
    scope: 'openid email profile',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    lang: language,
    ui_locales: language,
  });
  return { url: url.href, state, codeVerifier, nonce };
};

export const openidIdentityProvider = (options: OpenidOptions): IdentityProvider => {
  const configuration = lazyConfiguration(options);
  const { clock } = options;
  return {
    async signInRequest(language) {
      return signInRequest(await configuration(), options.redirectUrl, language);
    },

    async redeem(callbackUrl, { state, codeVerifier, nonce }) {
      const response = await openid
        .authorizationCodeGrant(await configuration(), callbackUrl, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        })
        .catch(refused);
      return { tokens: tokensOf(response, clock), person: personOf(response.claims()) };
    },

    async refresh(refreshToken) {
      const config = await configuration();
      const response = await openid.refreshTokenGrant(config, refreshToken).catch(refused);
      return tokensOf(response, clock);
    },

    async revoke(refreshToken) {
      await openid.tokenRevocation(await configuration(), refreshToken).catch(refused);
    },

    signOutUrl() {
      const url = new URL(options.signOutUrl);
      url.searchParams.set('client_id', options.clientId);
      url.searchParams.set('logout_uri', options.afterSignOutUrl);
      return Promise.resolve(url.href);
    },

    async personOf(accessToken, personId) {
      const config = await configuration();
      return personOf(await openid.fetchUserInfo(config, accessToken, personId).catch(refused));
    },
  };
};
