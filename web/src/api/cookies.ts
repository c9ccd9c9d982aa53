const csrfCookie = '__Host-probant-csrf';

/** The value of one cookie out of `document.cookie`. */
export const readCookie = (cookies: string, name: string): string | null => {
  const pair = cookies.split('; ').find((candidate) => candidate.startsWith(`${name}=`));
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : null;
};

export const csrfToken = (): string | null => readCookie(document.cookie, csrfCookie);

/** The CSRF cookie lives as long as a session: a hint good enough to word a link, no more. */
export const seemsSignedIn = (): boolean => csrfToken() !== null;
