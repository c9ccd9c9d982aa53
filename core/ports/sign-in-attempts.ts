import type { Instant } from '../domain/time.ts';

/** One sign-in on its way through the identity provider. */
export interface SignInAttempt {
  /** The `state` of the authorization request, 256 random bits. */
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce: string;
  /** A path of this site. */
  readonly returnTo: string;
  readonly expiresAt: Instant;
}

export interface SignInAttempts {
  save(attempt: SignInAttempt): Promise<void>;
  /** Gives an attempt once; afterwards, and when expired, null. */
  take(state: string, now: Instant): Promise<SignInAttempt | null>;
}
