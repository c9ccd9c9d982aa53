import { type Configuration, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { LoginOptions } from './login-options.ts';
import type { LoginSecrets } from './login-secrets.ts';
import { paths } from './paths.ts';
import type { PeopleFile } from './people-file.ts';
import type { ProviderState } from './provider-state.ts';

export interface ProviderNeeds {
  readonly issuer: string;
  readonly options: LoginOptions;
  readonly secrets: LoginSecrets;
  readonly people: PeopleFile;
  readonly state: ProviderState;
  readonly renderError: (ctx: KoaContextWithOIDC, code: string) => void;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const defaultAccessSeconds = 15 * minute;
const scope = 'openid email profile';
/** The library demands an audience for a JWT access token; nobody relies on it, as with Cognito. */
const resource = 'urn:probant:api';

const clientOf = ({ client }: LoginOptions) => ({
  client_id: client.id,
  redirect_uris: [client.redirectUrl],
  response_types: ['code' as const],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'none' as const,
  id_token_signed_response_alg: 'RS256' as const,
  scope,
});

/** Our own client asks nobody for consent: a grant is made where the session has none. */
const grantOfOurClient = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const known = grantId ? await provider.Grant.find(grantId) : undefined;
  if (known && known.accountId === session.accountId) return known;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  grant.addResourceScope(resource, scope);
  await grant.save();
  return grant;
};

const accountOf =
  ({ people }: ProviderNeeds): NonNullable<Configuration['findAccount']> =>
  (_ctx, id) => {
    const person = people.findById(id);
    if (!person) return undefined;
    const { email, name, groups } = person;
    return {
      accountId: id,
      claims: (use) => ({
        sub: id,
        email,
        email_verified: true,
        name,
        'cognito:username': id,
        'cognito:groups': groups,
        ...(use === 'id_token' && { token_use: 'id' }),
      }),
    };
  };

const features = (accessSeconds: number): Configuration['features'] => ({
  devInteractions: { enabled: false },
  revocation: {
    enabled: true,
    allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
  },
  rpInitiatedLogout: { enabled: false },
  userinfo: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: () => ({
      scope,
      accessTokenFormat: 'jwt',
      accessTokenTTL: accessSeconds,
      jwt: { sign: { alg: 'RS256' } },
    }),
  },
});

const cookies = (secrets: LoginSecrets): Configuration['cookies'] => ({
  keys: [...secrets.cookieKeys],
  // Cookies ignore ports: names of our own keep clear of the product's on the same host.
  names: {
    session: 'probant-login-session',
    interaction: 'probant-login-interaction',
    resume: 'probant-login-resume',
  },
  long: { signed: true, httpOnly: true, sameSite: 'lax', overwrite: true },
  short: { signed: true, httpOnly: true, sameSite: 'lax', overwrite: true },
});

/** What the provider speaks of, and nothing more. */
const vocabulary: Configuration = {
  claims: {
    openid: ['sub', 'token_use', 'cognito:username', 'cognito:groups'],
    email: ['email', 'email_verified'],
    profile: ['name'],
  },
  scopes: scope.split(' '),
  responseTypes: ['code'],
  subjectTypes: ['public'],
  conformIdTokenClaims: false,
  extraParams: ['lang'],
  discovery: { ui_locales_supported: ['fr', 'en'] },
};

type TokenMade = Parameters<NonNullable<Configuration['extraTokenClaims']>>[1];

const accessClaims = ({ people }: ProviderNeeds, token: TokenMade) => {
  if (token.kind !== 'AccessToken') return undefined;
  return {
    token_use: 'access',
    username: token.accountId,
    'cognito:groups': people.findById(token.accountId)?.groups ?? [],
    origin_jti: token.grantId,
  };
};

const lifetimes = (accessSeconds: number): Configuration['ttl'] => ({
  AccessToken: accessSeconds,
  IdToken: accessSeconds,
  AuthorizationCode: minute,
  Interaction: 30 * minute,
  Session: 8 * hour,
  Grant: 30 * day,
  RefreshToken: 30 * day,
});

export const makeProvider = (needs: ProviderNeeds): Provider => {
  const { issuer, options, secrets, state } = needs;
  const accessSeconds = options.accessTokenSeconds ?? defaultAccessSeconds;
  const provider = new Provider(issuer, {
    adapter: state.adapter,
    clients: [clientOf(options)],
    jwks: { keys: [...secrets.signingKeys()] },
    cookies: cookies(secrets),
    routes: paths.provider,
    ...vocabulary,
    features: features(accessSeconds),
    ttl: lifetimes(accessSeconds),
    interactions: { url: (_ctx, { uid }) => paths.signIn(uid) },
    findAccount: accountOf(needs),
    loadExistingGrant: grantOfOurClient,
    issueRefreshToken: () => true,
    expiresWithSession: () => false,
    rotateRefreshToken: true,
    extraTokenClaims: (_ctx, token) => accessClaims(needs, token),
    renderError: (ctx, out) => needs.renderError(ctx, out.error),
  });
  provider.on('server_error', (_ctx, error) =>
    options.logger(`login: server error (${error.name})`),
  );
  return provider;
};
