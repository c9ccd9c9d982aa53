import { joined, valuesOf, type WebAnswer } from './answer.ts';

// RFC 9211, and what content networks said before it.
const hits: readonly (readonly [header: string, value: RegExp])[] = [
  ['cache-status', /;\s*hit\b/i],
  ['x-cache', /(?:^|[^a-z])(?:refresh)?hit\b/i],
  ['cf-cache-status', /^(?:hit|stale|updating|revalidated)$/i],
  ['x-vercel-cache', /^(?:hit|stale)$/i],
  ['age', /^[1-9]\d{0,9}$/],
];

const cameFromCache = (answer: WebAnswer): boolean =>
  hits.some(([header, form]) => valuesOf(answer, header).some((value) => form.test(value)));

/** A `Set-Cookie` keeps no cache from keeping an answer (RFC 9111, 7.3). */
const mayBeShared = (answer: WebAnswer): boolean => {
  const control = joined(answer, 'cache-control');
  return (
    /(?:^|,)\s*(?:public|s-maxage)\b/i.test(control) &&
    !/(?:^|,)\s*(?:private|no-store)\b/i.test(control)
  );
};

// Content networks add these for each visitor to what they take out of their caches.
const ofTheEdge =
  /^(?:__cf_bm|__cflb|__cfruid|_cfuvid|cf_clearance|ak_bmsc|bm_s[svz]|bm_mi|_abck|incap_ses_.+|visid_incap_.+|nlbi_.+)$/;

const cookieNames = (answer: WebAnswer): readonly string[] =>
  valuesOf(answer, 'set-cookie')
    .map((text) => (text.split(/[=;]/)[0] ?? '').trim())
    .filter((name) => !ofTheEdge.test(name));

/** Cookies of one visitor that a shared cache gives, or may give, to the next. */
export const cookiesInSharedCaches = (answers: readonly WebAnswer[]): readonly string[] => [
  ...new Set(answers.filter((one) => cameFromCache(one) || mayBeShared(one)).flatMap(cookieNames)),
];
