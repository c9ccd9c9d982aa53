/** A browser without a window: follows redirects and keeps cookies. For the demo and for tests. */
export interface HttpSession {
  /** Follows redirects, as many as a sign-in needs. */
  visit(
    url: string,
    request?: RequestInit,
  ): Promise<{ readonly url: string; readonly response: Response }>;
  cookie(origin: string, name: string): string | undefined;
  fetch(url: string, request?: RequestInit): Promise<Response>;
  /** Every address that was asked, in order. */
  readonly visited: readonly string[];
}

const mostRedirects = 12;

const pairOf = (header: string): { name: string; value: string; expired: boolean } => {
  const [pair = '', ...attributes] = header.split(';');
  const split = pair.indexOf('=');
  const expired = attributes.some((attribute) =>
    /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute),
  );
  return { name: pair.slice(0, split), value: pair.slice(split + 1), expired };
};

export const httpSession = (): HttpSession => {
  const jars = new Map<string, Map<string, string>>();
  const visited: string[] = [];
  const jarOf = (origin: string): Map<string, string> => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };

  const fetchOnce = async (url: string, request: RequestInit = {}): Promise<Response> => {
    visited.push(url);
    const jar = jarOf(new URL(url).origin);
    const headers = new Headers(request.headers);
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookies) headers.set('cookie', cookies);
    const response = await fetch(url, { ...request, headers, redirect: 'manual' });
    for (const header of response.headers.getSetCookie()) {
      const { name, value, expired } = pairOf(header);
      if (expired || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };

  return {
    visited,
    fetch: fetchOnce,
    cookie: (origin, name) => jarOf(origin).get(name),
    async visit(start, request) {
      let url = start;
      let response = await fetchOnce(url, request);
      for (let hops = 0; hops < mostRedirects; hops += 1) {
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || !location) break;
        await response.arrayBuffer();
        url = new URL(location, url).href;
        response = await fetchOnce(url);
      }
      return { url, response };
    },
  };
};
