import type { KoaContextWithOIDC } from 'oidc-provider';
import { type Exchange, pageHeaders } from './http.ts';
import { languageOf } from './language.ts';
import { type Fault, faultPage, signedOutPage } from './pages/plain-pages.ts';

const statusOf: Readonly<Record<Fault, number>> = {
  expired: 400,
  form: 403,
  request: 400,
  missing: 404,
  server: 500,
};

export interface LoginPages {
  readonly home: string;
  fault(exchange: Exchange, fault: Fault, code?: string): void;
  signedOut(exchange: Exchange): void;
  /** What the provider shows when it cannot send the browser back to the client. */
  render(ctx: KoaContextWithOIDC, code: string): void;
}

const wishesOf = (url: URL) => Object.fromEntries(url.searchParams);

export const loginPages = (home: string): LoginPages => ({
  home,
  fault({ request, response, url }, fault, code) {
    const language = languageOf(wishesOf(url), request);
    const body = faultPage({ language, home, fault, code: code ?? null });
    response.writeHead(statusOf[fault], pageHeaders(home)).end(body);
  },
  signedOut({ request, response, url }) {
    const language = languageOf(wishesOf(url), request);
    response.writeHead(200, pageHeaders(home)).end(signedOutPage(language, home));
  },
  render(ctx, code) {
    const language = languageOf(ctx.query, ctx.req);
    const fault = code === 'server_error' ? 'server' : 'request';
    const isExpired = ctx.path.startsWith('/oauth2/authorize/');
    ctx.set(pageHeaders(home));
    ctx.body = faultPage({ language, home, fault: isExpired ? 'expired' : fault, code });
  },
});
