import type { z } from 'zod';
import { dynamodbAccountStore } from '#adapters/aws/dynamodb-account-store.ts';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import { openidIdentityProvider } from '#adapters/identity/openid-identity-provider.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { welcomePerson } from '#core/usecases/welcome-person.ts';
import type { sessionApiEnv } from '../http/api-env.ts';
import { publicApi } from '../http/main.ts';

type Env = z.output<z.ZodObject<typeof sessionApiEnv>>;

/** What the composition roots have in common whose functions know who calls. */
export const sessionApi = (env: Env) => {
  const api = publicApi(env);
  const { clock } = api;
  const ids = randomIds;
  const accounts = dynamodbAccountStore(api.db, api.tables);
  return {
    ...api,
    ids,
    accounts,
    welcome: welcomePerson({ accounts, clock, ids }),
    tokens: jwksTokenVerifier({
      issuer: env.OPENID_ISSUER,
      clientId: env.OPENID_CLIENT_ID,
      jwksUrl: env.OPENID_JWKS_URL,
    }),
    identity: openidIdentityProvider({
      issuer: env.OPENID_ISSUER,
      discoveryUrl: env.OPENID_DISCOVERY_URL,
      clientId: env.OPENID_CLIENT_ID,
      redirectUrl: `${env.ORIGIN}/api/auth/callback`,
      afterSignOutUrl: `${env.ORIGIN}/`,
      signOutUrl: env.OPENID_SIGN_OUT_URL,
      allowHttp: false,
      clock,
    }),
  };
};
