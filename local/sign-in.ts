import { type ApiCall, apiClient } from '#core/contract/client.ts';
import { type HttpSession, httpSession } from './http-session.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface Form {
  readonly action: string;
  readonly fields: URLSearchParams;
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x2F;', '/');

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescaped(value);
};

/** The form with a password field, with the hidden fields that it carries. */
const passwordForm = (html: string, url: string): Form => {
  for (const [form, open = ''] of html.matchAll(/(<form\b[^>]*>)[\s\S]*?<\/form>/g)) {
    if (!/type="password"/.test(form)) continue;
    const fields = new URLSearchParams();
    for (const [input] of form.matchAll(/<input\b[^>]*>/g)) {
      const name = attribute(input, 'name');
      if (name) fields.set(name, attribute(input, 'value') ?? '');
    }
    return { action: new URL(attribute(open, 'action') ?? url, url).href, fields };
  }
  throw new Error('the sign-in page shows no password field');
};

/** Signs in as a person does: through the pages of the login. */
export const signIn = async (origin: string, credentials: Credentials): Promise<HttpSession> => {
  const session = httpSession();
  const page = await session.visit(`${origin}/api/auth/sign-in?returnTo=/dashboard`);
  const { action, fields } = passwordForm(await page.response.text(), page.url);
  fields.set('email', credentials.email);
  fields.set('password', credentials.password);
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: new URL(page.url).origin,
  };
  const end = await session.visit(action, { method: 'POST', headers, body: fields.toString() });
  if (!end.url.startsWith(origin)) throw new Error('the sign-in was refused');
  return session;
};

/** The typed API for a signed-in session, with the proof that changes need. */
export const sessionApi = (origin: string, session: HttpSession): ApiCall =>
  apiClient({
    origin,
    fetch: (url, request) => session.fetch(url, request),
    headers: ({ csrf }) => {
      const token = session.cookie(origin, '__Host-probant-csrf');
      return csrf && token ? { origin, 'x-csrf-token': token } : {};
    },
  });
