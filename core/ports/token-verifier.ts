import type { PersonId } from '../domain/account.ts';

export type TokenCheck =
  | { readonly kind: 'valid'; readonly personId: PersonId }
  | { readonly kind: 'expired' | 'invalid' };

export interface TokenVerifier {
  /** Checks an RS256 access token of our identity provider, made for our client. */
  verify(accessToken: string): Promise<TokenCheck>;
}
