import type { Person, PersonId } from '../domain/account.ts';
import type { Instant } from '../domain/time.ts';

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly accessExpiresAt: Instant;
}

export interface SignInRequest {
  readonly url: string;
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce: string;
}

/** OpenID Connect, authorization code with PKCE. */
export interface IdentityProvider {
  signInRequest(language: 'fr' | 'en'): Promise<SignInRequest>;
  /** @throws IdentityError `REFUSED` when the provider refuses the code. */
  redeem(
    callbackUrl: URL,
    expected: Pick<SignInRequest, 'state' | 'codeVerifier' | 'nonce'>,
  ): Promise<{ readonly tokens: Tokens; readonly person: Person }>;
  /** @throws IdentityError `REFUSED` when the refresh token is spent or revoked. */
  refresh(refreshToken: string): Promise<Tokens>;
  revoke(refreshToken: string): Promise<void>;
  signOutUrl(): Promise<string>;
  /** The person behind an access token. @throws IdentityError */
  personOf(accessToken: string, personId: PersonId): Promise<Person>;
}

export type IdentityErrorCode = 'REFUSED' | 'UNAVAILABLE';

export class IdentityError extends Error {
  readonly code: IdentityErrorCode;

  constructor(code: IdentityErrorCode, options?: ErrorOptions) {
    super(`identity provider: ${code}`, options);
    this.name = 'IdentityError';
    this.code = code;
  }
}
