import { createLocalJWKSet, jwtVerify } from 'jose';
import { type Exchange, sendJson } from './http.ts';
import type { LoginSecrets } from './login-secrets.ts';
import type { PeopleFile, StoredPerson } from './people-file.ts';
import type { ProviderState } from './provider-state.ts';

export interface UserInfoNeeds {
  readonly issuer: string;
  readonly clientId: string;
  readonly secrets: LoginSecrets;
  readonly people: PeopleFile;
  readonly state: ProviderState;
}

const bearer = /^Bearer ([\w.-]+)$/i;

const personBehind = async (needs: UserInfoNeeds, token: string): Promise<StoredPerson | null> => {
  const keys = needs.secrets
    .signingKeys()
    .map(({ kty, kid, alg, n, e }) => ({ kty, kid, alg, n, e }));
  const verified = await jwtVerify(token, createLocalJWKSet({ keys }), {
    issuer: needs.issuer,
    algorithms: ['RS256'],
    requiredClaims: ['sub', 'exp'],
  }).catch(() => null);
  const claims = verified?.payload;
  if (claims?.['token_use'] !== 'access' || claims['client_id'] !== needs.clientId) return null;
  if (needs.state.isRevoked(String(claims['origin_jti']))) return null;
  return needs.people.findById(String(claims.sub));
};

/** The library refuses this endpoint to JWT access tokens; Cognito takes them. */
export const serveUserInfo = async (needs: UserInfoNeeds, exchange: Exchange): Promise<void> => {
  const [, token] = bearer.exec(exchange.request.headers.authorization ?? '') ?? [];
  const person = token ? await personBehind(needs, token) : null;
  if (person) {
    const { id, email, name } = person;
    const body = { sub: id, email, email_verified: 'true', name, username: id };
    return sendJson(exchange.response, 200, body);
  }
  const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
  sendJson(exchange.response, 401, { error: 'invalid_token' }, challenge);
};
