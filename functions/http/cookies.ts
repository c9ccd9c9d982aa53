import type { ApiEvent } from './api-context.ts';

/** `__Host-` binds a cookie to this very host, https and the root path. */
export const cookieNames = {
  access: '__Host-probant-access',
  refresh: '__Host-probant-refresh',
  /** Binds a sign-in to the browser that began it. */
  signIn: '__Host-probant-sign-in',
  /** Readable by our page, which sends it back as a header. */
  csrf: '__Host-probant-csrf',
} as const;

type CookieName = (typeof cookieNames)[keyof typeof cookieNames];

/** API Gateway lists them; a gateway that does not leaves them in their header. */
const cookiesOf = ({ cookies, headers }: ApiEvent): readonly string[] =>
  cookies ?? headers['cookie']?.split(/;\s*/) ?? [];

export const readCookie = (event: ApiEvent, name: CookieName): string | null => {
  const pair = cookiesOf(event).find((cookie) => cookie.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
};

const attributes = 'Path=/; Secure; SameSite=Lax';

export const setCookie = (name: CookieName, value: string, maxAgeSeconds: number): string => {
  const httpOnly = name === cookieNames.csrf ? '' : '; HttpOnly';
  return `${name}=${value}; ${attributes}${httpOnly}; Max-Age=${maxAgeSeconds}`;
};

export const clearCookie = (name: CookieName): string => setCookie(name, '', 0);
