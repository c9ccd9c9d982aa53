/** A browser without a screen: cookies, redirects, links and forms, over real HTTP. */
interface Cookie {
  readonly value: string;
  readonly path: string;
}

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const matchesPath = (path: string, cookiePath: string): boolean =>
  path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);

export const openBrowser = (acceptLanguage = 'en') => {
  const cookies = new Map<string, Cookie>();

  const keep = (headers: Headers): void => {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const path = attributes.find((one) => one.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      const key = `${name} ${path}`;
      if (value === '') cookies.delete(key);
      else cookies.set(key, { value, path });
    }
  };

  const cookieHeader = (url: URL): string =>
    [...cookies]
      .filter(([, { path }]) => matchesPath(url.pathname, path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');

  /** Follows redirects until a page, or until the address leaves the login. */
  const go = async (address: string | URL, init: RequestInit = {}): Promise<Page> => {
    const url = new URL(address);
    const headers = {
      'accept-language': acceptLanguage,
      accept: 'text/html',
      cookie: cookieHeader(url),
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    keep(response.headers);
    const location = response.headers.get('location');
    const page = { url, status: response.status, headers: response.headers };
    if (!location) return { ...page, text: await response.text() };
    const next = new URL(location, url);
    if (next.origin === url.origin) return go(next);
    return { ...page, url: next, text: '' };
  };

  const submit = (page: Page, values: Record<string, string>): Promise<Page> => {
    const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(page.text) ?? [];
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(page.text) ?? [];
    return go(new URL(action, page.url), {
      method: 'POST',
      body: new URLSearchParams({ token, action: 'go', ...values }),
    });
  };

  const follow = (page: Page, path: string): Promise<Page> => {
    const [, href] = new RegExp(`href="([^"]*${path}[^"]*)"`).exec(page.text) ?? [];
    if (!href) throw new Error(`no link to ${path} on ${page.url.pathname}`);
    return go(new URL(href.replaceAll('&amp;', '&'), page.url));
  };

  return { go, submit, follow, cookieNames: () => [...cookies.keys()] };
};

export type Browser = ReturnType<typeof openBrowser>;
