import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { type Assets, serveAsset } from './assets.ts';
import { type Exchange, FormError, sendJson } from './http.ts';
import type { LoginOptions } from './login-options.ts';
import type { LoginPages } from './login-pages.ts';
import { paths } from './paths.ts';
import type { ServeStep } from './serve-steps.ts';
import { serveSignOut } from './sign-out.ts';
import { serveUserInfo, type UserInfoNeeds } from './user-info.ts';

export interface RouterNeeds {
  readonly issuer: string;
  readonly options: LoginOptions;
  readonly pages: LoginPages;
  readonly assets: Assets;
  readonly userInfo: UserInfoNeeds;
  readonly step: ServeStep;
  /** Asked at each request: rotating keys changes it. */
  provider(): Provider;
}

type Route = (needs: RouterNeeds, exchange: Exchange) => void | Promise<void>;

const isReading = ({ request }: Exchange): boolean => request.method === 'GET';

const assets: Route = (needs, exchange) => {
  if (!serveAsset(needs.assets, exchange)) needs.pages.fault(exchange, 'missing');
};

const step: Route = async (needs, exchange) => {
  const fault = await needs.step(needs.provider(), exchange);
  if (fault) needs.pages.fault(exchange, fault);
};

const signOut: Route = async (needs, exchange) => {
  const served =
    isReading(exchange) && (await serveSignOut(needs.provider(), needs.options, exchange));
  if (!served) needs.pages.fault(exchange, 'request', 'invalid_request');
};

const routeFor = ({ pathname }: URL): Route | null => {
  if (pathname.startsWith(paths.assets)) return assets;
  if (pathname.startsWith('/login/')) return step;
  if (pathname === paths.signOut) return signOut;
  if (pathname === paths.signedOut) return ({ pages }, exchange) => pages.signedOut(exchange);
  if (pathname === paths.health) {
    return (_needs, { response }) => sendJson(response, 200, { status: 'ok' });
  }
  if (pathname === paths.provider.userinfo) {
    return ({ userInfo }, exchange) => serveUserInfo(userInfo, exchange);
  }
  return null;
};

const isProviders = ({ pathname }: URL): boolean =>
  pathname.startsWith('/oauth2/') || pathname.startsWith('/.well-known/');

const failed = (needs: RouterNeeds, exchange: Exchange, error: unknown): void => {
  const { response } = exchange;
  if (response.headersSent) return void response.destroy();
  if (error instanceof FormError) {
    // The rest of a form that is too long is not read: the connection cannot be used again.
    response.setHeader('connection', 'close');
    return needs.pages.fault(exchange, 'form');
  }
  needs.options.logger(`login: ${error instanceof Error ? error.name : 'failure'} while serving`);
  needs.pages.fault(exchange, 'server');
};

/** A name other than ours is a page elsewhere that had its own name resolve to this machine. */
const isMisdirected = ({ request }: Exchange, issuer: string): boolean =>
  request.headers.host !== new URL(issuer).host;

const exchangeOf = (
  request: IncomingMessage,
  response: ServerResponse,
  issuer: string,
): Exchange | null => {
  const url = URL.parse(request.url ?? '/', issuer);
  return url && url.origin === issuer ? { request, response, url } : null;
};

export const loginRouter = (needs: RouterNeeds) => {
  const answer = async (exchange: Exchange): Promise<void> => {
    const route = routeFor(exchange.url);
    if (route) await route(needs, exchange);
    else if (isProviders(exchange.url)) {
      await needs.provider().callback()(exchange.request, exchange.response);
    } else needs.pages.fault(exchange, 'missing');
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    const exchange = exchangeOf(request, response, needs.issuer);
    if (!exchange || isMisdirected(exchange, needs.issuer)) {
      response.writeHead(421, { 'content-type': 'text/plain' }).end('Misdirected request\n');
      return;
    }
    answer(exchange).catch((error: unknown) => failed(needs, exchange, error));
  };
};
