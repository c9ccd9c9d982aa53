import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { PersonId } from '#core/domain/account.ts';
import type { TokenVerifier } from '#core/ports/token-verifier.ts';

export interface TokenExpectations {
  readonly issuer: string;
  readonly clientId: string;
  readonly jwksUrl: string;
}

const jwksLifetimeMilliseconds = 3600 * 1000;
/** An unknown key id fetches the set again, but not more often than this: else junk tokens would. */
const jwksCooldownMilliseconds = 30_000;

/** Access tokens as Cognito makes them: no `aud`, but `client_id` and `token_use`. */
export const jwksTokenVerifier = (expected: TokenExpectations): TokenVerifier => {
  const keys = createRemoteJWKSet(new URL(expected.jwksUrl), {
    cacheMaxAge: jwksLifetimeMilliseconds,
    cooldownDuration: jwksCooldownMilliseconds,
  });
  return {
    async verify(accessToken) {
      try {
        const { payload } = await jwtVerify(accessToken, keys, {
          issuer: expected.issuer,
          algorithms: ['RS256'],
          requiredClaims: ['sub', 'exp', 'client_id', 'token_use'],
        });
        const ours =
          payload['client_id'] === expected.clientId && payload['token_use'] === 'access';
        if (!ours || !payload.sub) return { kind: 'invalid' };
        return { kind: 'valid', personId: payload.sub as PersonId };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        if (isTokenFault(error)) return { kind: 'invalid' };
        throw error;
      }
    },
  };
};

/** Faults of the token; whatever else happens is ours or the network's, and must not read as a bad token. */
const isTokenFault = (error: unknown): boolean =>
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported;
