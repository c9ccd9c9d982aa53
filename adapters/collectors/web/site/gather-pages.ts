import { type Fact, unread } from '#core/domain/fact.ts';
import { isHtml, type WebAnswer } from '#core/domain/web/answer.ts';
import type { PageContent } from '#core/domain/web/page-content.ts';
import type { PageEvidence } from '#core/domain/web/page-evidence.ts';
import { sourceMapOf } from '#core/domain/web/script-facts.ts';
import type { Asker } from '../http/site-client.ts';
import { readPage } from '../page/read-page.ts';
import { factOf } from './gather-site.ts';

const mostLinkedPages = 3;
const mostScripts = 4;
const mostMaps = 2;
const mapGlimpse = 16 * 1024;

// Pages where the most is at stake, in this order.
const worthwhile: readonly RegExp[] = [
  /log-?in|sign-?in|connexion|se[-_]connecter|compte|account|auth/i,
  /sign-?up|register|inscription|contact/i,
  /./,
];

const sameOrigin = (url: string, other: string): boolean =>
  URL.parse(url)?.origin === URL.parse(other)?.origin;

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** Pages of the site that a page links to; none that a link may change something on. */
const linkedPages = ({ url, links }: PageContent): readonly string[] => {
  const candidates = links
    .map((link) => withoutFragment(link.url))
    .filter((one) => sameOrigin(one, url) && one !== url && !URL.parse(one)?.search)
    .filter((one) => !/log-?out|sign-?out|deconnexion|delete|unsubscribe|\.\w{2,4}$/i.test(one));
  const ranked = worthwhile.flatMap((form) => candidates.filter((one) => form.test(one)));
  return [...new Set(ranked)].slice(0, mostLinkedPages);
};

const ownScriptsOf = ({ url, scripts }: PageContent): readonly string[] => [
  ...new Set(
    scripts.flatMap((script) => (script.url && sameOrigin(script.url, url) ? [script.url] : [])),
  ),
];

/** What was read of the scripts of the site, by URL, with the maps that they name. */
interface OwnScripts {
  readonly scripts: ReadonlyMap<string, WebAnswer>;
  readonly maps: ReadonlyMap<string, Fact<WebAnswer>>;
}

const readScripts = async (client: Asker, urls: readonly string[]): Promise<OwnScripts> => {
  const scripts = new Map<string, WebAnswer>();
  const maps = new Map<string, Fact<WebAnswer>>();
  for (const url of urls.slice(0, mostScripts)) {
    const reply = await client.ask({ url });
    if (reply.kind === 'answered' && reply.answer.status < 300) scripts.set(url, reply.answer);
  }
  const named = [...scripts.values()].flatMap((script) => sourceMapOf(script) ?? []);
  for (const url of named.slice(0, mostMaps)) {
    maps.set(url, factOf(await client.ask({ url, maxBodyBytes: mapGlimpse })));
  }
  return { scripts, maps };
};

/** Pages of a site mostly share their scripts: those of the landing page serve for the others. */
const evidenceOf = (
  answer: WebAnswer,
  content: PageContent,
  { scripts, maps }: OwnScripts,
): Omit<PageEvidence, 'isLandingPage'> => {
  const named = ownScriptsOf(content);
  const ownScripts = named.flatMap((url) => scripts.get(url) ?? []);
  return {
    answer,
    content,
    ownScripts,
    allScriptsRead: ownScripts.length === named.length,
    sourceMaps: ownScripts
      .flatMap((script) => sourceMapOf(script) ?? [])
      .map((url) => maps.get(url) ?? unread('not-collected')),
  };
};

/** The landing page with its own scripts, then some pages of the site that it links to. */
export const gatherPages = async (
  client: Asker,
  landing: WebAnswer,
  content: PageContent,
): Promise<readonly PageEvidence[]> => {
  const scripts = await readScripts(client, ownScriptsOf(content));
  const pages = [{ ...evidenceOf(landing, content, scripts), isLandingPage: true }];
  for (const url of linkedPages(content)) {
    const reply = await client.ask({ url });
    if (reply.kind !== 'answered' || reply.answer.status >= 300 || !isHtml(reply.answer)) continue;
    const linked = evidenceOf(reply.answer, readPage(reply.answer), scripts);
    pages.push({ ...linked, isLandingPage: false });
  }
  return pages;
};
