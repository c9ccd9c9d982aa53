import type { Provider } from 'oidc-provider';
import { type Exchange, redirect } from './http.ts';
import type { LoginOptions } from './login-options.ts';
import { paths } from './paths.ts';

/** Where the browser goes, or null when the request names a client or an address that is not ours. */
const destination = ({ url }: Exchange, { client }: LoginOptions): string | null => {
  const [clientId, logoutUri] = [
    url.searchParams.get('client_id'),
    url.searchParams.get('logout_uri'),
  ];
  if (clientId !== null && clientId !== client.id) return null;
  if (logoutUri === null) return paths.signedOut;
  return clientId === client.id && logoutUri === client.afterSignOutUrl ? logoutUri : null;
};

/** Ends the session that this browser holds here, and whatever was granted in it. */
const endSession = async (provider: Provider, { request, response }: Exchange): Promise<void> => {
  const context = provider.createContext(request, response);
  const session = await provider.Session.get(context);
  const grants = Object.values(session.authorizations ?? {}).map(({ grantId }) => grantId);
  for (const grantId of grants) {
    if (!grantId) continue;
    await provider.RefreshToken.revokeByGrantId(grantId);
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await provider.Grant.adapter.destroy(grantId);
  }
  await session.destroy();
  const cookie = provider.cookieName('session');
  context.cookies.set(cookie, null, { signed: true, httpOnly: true, sameSite: 'lax' });
};

/** @returns whether the request was one that we answer. */
export const serveSignOut = async (
  provider: Provider,
  options: LoginOptions,
  exchange: Exchange,
): Promise<boolean> => {
  const location = destination(exchange, options);
  if (!location) return false;
  await endSession(provider, exchange);
  redirect(exchange.response, location);
  return true;
};
