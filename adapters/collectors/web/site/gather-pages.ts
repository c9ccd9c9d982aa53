import type { Fact } from '#core/domain/fact.ts';
import { isHtml, type WebAnswer } from '#core/domain/web/answer.ts';
import type { PageContent } from '#core/domain/web/page-content.ts';
import type { PageEvidence } from '#core/domain/web/page-evidence.ts';
import { sourceMapOf } from '#core/domain/web/script-facts.ts';
import type { SiteClient } from '../http/site-client.ts';
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
export const linkedPages = ({ url, links }: PageContent): readonly string[] => {
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

const readMaps = async (
  client: SiteClient,
  scripts: readonly WebAnswer[],
): Promise<readonly Fact<WebAnswer>[]> => {
  const maps: Fact<WebAnswer>[] = [];
  for (const url of scripts.flatMap((script) => sourceMapOf(script) ?? []).slice(0, mostMaps)) {
    maps.push(factOf(await client.ask({ url, maxBodyBytes: mapGlimpse })));
  }
  return maps;
};

const landingEvidence = async (
  client: SiteClient,
  answer: WebAnswer,
  content: PageContent,
): Promise<PageEvidence> => {
  const named = ownScriptsOf(content);
  const replies: Fact<WebAnswer>[] = [];
  for (const url of named.slice(0, mostScripts)) replies.push(factOf(await client.ask({ url })));
  const ownScripts = replies.flatMap((one) =>
    one.known && one.value.status < 300 ? [one.value] : [],
  );
  return {
    answer,
    content,
    isLandingPage: true,
    ownScripts,
    allScriptsRead: ownScripts.length === named.length,
    sourceMaps: await readMaps(client, ownScripts),
  };
};

/** The landing page with its own scripts, then some pages of the site that it links to. */
export const gatherPages = async (
  client: SiteClient,
  landing: WebAnswer,
  content: PageContent,
): Promise<readonly PageEvidence[]> => {
  const pages = [await landingEvidence(client, landing, content)];
  for (const url of linkedPages(content)) {
    const reply = await client.ask({ url });
    if (reply.kind !== 'answered' || reply.answer.status >= 300 || !isHtml(reply.answer)) continue;
    const linked = readPage(reply.answer);
    pages.push({
      answer: reply.answer,
      content: linked,
      isLandingPage: false,
      ownScripts: [],
      allScriptsRead: ownScriptsOf(linked).length === 0,
      sourceMaps: [],
    });
  }
  return pages;
};
