import { valuesOf, type WebAnswer } from './answer.ts';

/**
 * What plain HTTP gives. `closed`: nobody answers. `off-host`: HTTPS at once, on another host, so
 * that HSTS never covers the first.
 */
export type PlainHttp = 'closed' | 'to-https' | 'off-host' | 'by-http' | 'served';

const redirections: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends on to, without fragment; null where it does not. */
export const redirectionOf = (answer: WebAnswer): string | null => {
  const [location] = valuesOf(answer, 'location');
  if (!redirections.has(answer.status) || location === undefined) return null;
  const url = URL.parse(location, answer.url);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
};

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

/** By the first answer that came over plain HTTP; `null` where the port is closed. */
export const plainHttpOf = (first: WebAnswer | null): PlainHttp => {
  if (!first) return 'closed';
  const next = redirectionOf(first);
  if (next === null) return 'served';
  if (!next.startsWith('https:')) return 'by-http';
  return hostOf(next) === hostOf(first.url) ? 'to-https' : 'off-host';
};

export const movedForGood = (first: WebAnswer | null): boolean =>
  first === null || first.status === 301 || first.status === 308;

/** Steps from HTTPS to HTTP among answers that led from one to the next, by where they led. */
export const downgradesOf = (answers: readonly WebAnswer[]): readonly string[] =>
  answers.flatMap((answer) => {
    const next = redirectionOf(answer);
    return next !== null && answer.url.startsWith('https:') && next.startsWith('http:')
      ? [next]
      : [];
  });

/** One host is the other, or a subdomain of it: a redirection between them stays on the site. */
export const isSameSite = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
