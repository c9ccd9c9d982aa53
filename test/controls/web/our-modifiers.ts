import type { Fact } from '#core/domain/fact.ts';
import type { Resource } from '#core/domain/resource.ts';
import type { RecordedResources } from './recorded-resources.ts';

// The modifiers are those that the Observatory publishes, each for what our own facts say.

type SiteFacts = Resource<'web.site'>['facts'];
type PageFacts = Resource<'web.page'>['facts'];
type CookieFacts = Resource<'web.cookie'>['facts'];

/** Every fact of a recorded site was read. */
const read = <T>(fact: Fact<T> | undefined): T => {
  if (!fact?.known) throw new Error('a fact of a recorded site is not read');
  return fact.value;
};

const isRepeated = (mistake: string): boolean => mistake.endsWith('(repeated)');
const isReportTwice = (mistake: string): boolean => /^report-(?:uri|to) /.test(mistake);

/** Mistakes for which it takes a policy for none. */
const isVoid = (mistakes: readonly string[]): boolean =>
  mistakes.some(
    (one) => (isRepeated(one) && !isReportTwice(one)) || one.endsWith("'strict-dynamic' alone"),
  );

const isPassive = (source: string): boolean => /^(?:img|media)-src /.test(source);

const unsafePolicy = (site: SiteFacts): number | null => {
  const insecure = read(site.cspInsecureSources);
  if (read(site.cspAllowsInlineScripts) || !read(site.cspRestrictsObjects)) return -20;
  if (read(site.cspBroadScriptSources).length > 0) return -20;
  if (!insecure.every(isPassive)) return -20;
  return read(site.cspAllowsEval) ? -10 : null;
};

const safePolicy = (site: SiteFacts): number => {
  if (read(site.cspMistakes).some(isReportTwice)) return 0;
  if (read(site.cspInsecureSources).length > 0) return -10;
  if (read(site.cspAllowsInlineStyles) || read(site.cspBroadStyleSources).length > 0) return 0;
  return read(site.cspRefusesByDefault) ? 10 : 5;
};

const contentPolicy = (site: SiteFacts): number => {
  if (read(site.csp) !== 'enforced' || isVoid(read(site.cspMistakes))) return -25;
  return unsafePolicy(site) ?? safePolicy(site);
};

const sixMonths = 15_552_000;

const hsts = (site: SiteFacts): number => {
  const maxAge = read(site.hstsMaxAge);
  if (maxAge >= sixMonths) return 0;
  return maxAge > 0 ? -10 : -20;
};

/** From the least bad outcome to the worst, in its own order, which is not that of the modifiers. */
const cookieFlaws: readonly {
  readonly modifier: number;
  readonly has: (cookie: CookieFacts, isHstsKept: boolean) => boolean;
}[] = [
  { modifier: -5, has: ({ secure }, isHstsKept) => !read(secure) && isHstsKept },
  { modifier: -20, has: ({ secure }, isHstsKept) => !read(secure) && !isHstsKept },
  {
    modifier: -10,
    has: ({ secure, purpose }, isHstsKept) =>
      read(purpose) === 'session' && !read(secure) && isHstsKept,
  },
  {
    modifier: -20,
    has: ({ secure, sameSite }) =>
      read(sameSite) === 'invalid' || (read(sameSite) === 'none' && !read(secure)),
  },
  {
    modifier: -20,
    has: ({ purpose, sameSite }) => read(purpose) === 'csrf-token' && read(sameSite) === 'unset',
  },
  {
    modifier: -30,
    has: ({ purpose, httpOnly }) => read(purpose) === 'session' && !read(httpOnly),
  },
  {
    modifier: -40,
    has: ({ secure, purpose }, isHstsKept) =>
      read(purpose) === 'session' && !read(secure) && !isHstsKept,
  },
];

const cookies = (all: readonly CookieFacts[], isHstsKept: boolean): number => {
  if (all.length === 0) return 0;
  const worst = cookieFlaws.findLast(({ has }) => all.some((cookie) => has(cookie, isHstsKept)));
  if (worst) return worst.modifier;
  return all.some(({ sameSite }) => read(sameSite) === 'unset') ? 0 : 5;
};

/** Likewise in its own order: a script without digest over HTTPS is worse than one with, over HTTP. */
const scripts = (page: PageFacts): number => {
  const others = read(page.scriptsOfOthers);
  if (others.length === 0) return 0;
  const modifierOf = (url: string): number => {
    const isHeld = !read(page.scriptsWithoutIntegrity).includes(url);
    const isInTheClear = read(page.activeMixedContent).includes(url);
    if (isHeld) return isInTheClear ? -20 : 5;
    return isInTheClear ? -50 : -5;
  };
  const found = new Set(others.map(modifierOf));
  return [-50, -5, -20].find((modifier) => found.has(modifier)) ?? 5;
};

const plainHttp = { closed: 0, 'to-https': 0, 'off-host': -5, 'by-http': -10, served: -20 };
const referrer = { private: 5, default: 0, leaks: -5, 'unknown-keyword': -5 };
const framing = { 'by-policy': 5, 'by-header': 0, ignored: -20, absent: -20 };
const resourcePolicy: Readonly<Record<string, number>> = {
  'same-origin': 10,
  'same-site': 10,
  'cross-origin': 0,
  none: 0,
};

/** What each test of the Observatory adds to the score or takes from it, by our facts alone. */
export const modifiersOf = (resources: RecordedResources): ReadonlyMap<string, number> => {
  const site = resources.site.facts;
  const isHstsKept = read(site.hstsMaxAge) >= sixMonths;
  const all = resources.cookies.map(({ facts }) => facts);
  return new Map([
    ['content-security-policy', contentPolicy(site)],
    ['cookies', cookies(all, isHstsKept)],
    ['cross-origin-resource-sharing', read(site.cors) === 'any-origin-with-credentials' ? -50 : 0],
    ['cross-origin-resource-policy', resourcePolicy[read(site.resourcePolicy)] ?? -5],
    ['redirection', plainHttp[read(site.plainHttp)]],
    ['referrer-policy', referrer[read(site.referrer)]],
    ['strict-transport-security', hsts(site)],
    ['subresource-integrity', scripts(resources.page.facts)],
    ['x-content-type-options', read(site.nosniff) ? 0 : -5],
    ['x-frame-options', framing[read(site.framing)]],
  ]);
};
