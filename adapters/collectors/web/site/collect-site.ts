import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { Fact, Unread } from '#core/domain/fact.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import type { Instant } from '#core/domain/time.ts';
import { isHtml, seenIn, type WebAnswer } from '#core/domain/web/answer.ts';
import { cookiesOf } from '#core/domain/web/cookie-facts.ts';
import type { Manners } from '#core/domain/web/manners.ts';
import type { WebOrigin } from '#core/domain/web/origin.ts';
import type { PageContent } from '#core/domain/web/page-content.ts';
import type { PageEvidence } from '#core/domain/web/page-evidence.ts';
import { pageFacts } from '#core/domain/web/page-facts.ts';
import { siteFacts } from '#core/domain/web/site-facts.ts';
import type { GuardRules } from '../guard.ts';
import { type Asker, siteClient } from '../http/site-client.ts';
import { readPage } from '../page/read-page.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import { type Followed, follow } from './follow.ts';
import { gatherPages } from './gather-pages.ts';
import { gatherSite } from './gather-site.ts';
import { obedientClient } from './obedient-client.ts';

interface SiteContext {
  readonly needs: Needs;
  readonly now: Instant;
  readonly manners: Manners;
  readonly userAgent: string;
  /** Roots beside those of Node, in PEM. */
  readonly extraRoots: readonly string[];
  readonly guard: GuardRules;
  readonly signal: AbortSignal;
}

type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

/** The facts that were asked for, and no others. */
const only = <F extends Facts>(facts: F, asked: ReadonlySet<string>): F =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => asked.has(name))) as F;

const blind = (kind: 'web.page' | 'web.cookie', origin: string, why: Unread): Collected => ({
  type: 'blind-spot',
  blindSpot: { kind, region: null, within: origin, why },
});

const resource = (one: AnyResource): Collected => ({ type: 'resource', resource: one });

const cookieResources = (
  { origin }: WebOrigin,
  { route, landing }: Followed,
  { needs, now }: SiteContext,
): readonly Collected[] => {
  const asked = needs.get('web.cookie');
  if (!asked) return [];
  if (!route.known) return [blind('web.cookie', origin, route.why)];
  if (!landing.known) return [blind('web.cookie', origin, landing.why)];
  return cookiesOf(origin, route.value, now).map((cookie) =>
    resource({ ...cookie, facts: only(cookie.facts, asked) }),
  );
};

const pageResources = (
  { origin }: WebOrigin,
  { landing }: Followed,
  pages: readonly PageEvidence[],
  { needs }: SiteContext,
): readonly Collected[] => {
  const asked = needs.get('web.page');
  if (!asked) return [];
  if (!landing.known) return [blind('web.page', origin, landing.why)];
  return pages.map((page) =>
    resource({
      kind: 'web.page',
      id: page.answer.url,
      region: null,
      facts: only(pageFacts(page), asked),
    }),
  );
};

const contentOf = (landing: Fact<WebAnswer>): PageContent | null =>
  landing.known && isHtml(landing.value) ? readPage(landing.value) : null;

const pagesOf = async (
  client: Asker,
  { landing }: Followed,
  content: PageContent | null,
  needs: Needs,
): Promise<readonly PageEvidence[]> => {
  const asked = needs.has('web.page') || needs.get('web.site')?.has('asksPassword');
  if (!asked || !content || !landing.known) return [];
  return await gatherPages(client, landing.value, content);
};

const hasPassword = ({ content }: PageEvidence): boolean =>
  content.forms.some(({ fields }) => fields.some(({ type }) => type === 'password'));

const asksPassword = (landing: Fact<WebAnswer>, pages: readonly PageEvidence[]): Fact<boolean> => {
  if (!landing.known) return landing;
  const truncated = pages.some(({ content }) => content.truncated);
  return seenIn({ truncated }, pages.some(hasPassword));
};

/**
 * Looks at a site over HTTP: its answers, its cookies and some of its pages. What keeps silent is
 * an unread fact or a blind spot; the calls tell why.
 */
export async function* collectSite(
  origin: WebOrigin,
  endpoint: PinnedEndpoint,
  context: SiteContext,
): AsyncIterable<Collected> {
  const calls: Call[] = [];
  const record = (call: Call): void => void calls.push(call);
  const recorded = (): Collected[] => calls.splice(0).map((call) => ({ type: 'call', call }));
  const settings = { ...context, origin: origin.origin, endpoint, record };
  const client = obedientClient(siteClient(settings));

  const robots = await client.robotsOf(origin.origin);
  const followed = await follow(client, `${origin.origin}/`);
  const content = contentOf(followed.landing);
  yield* recorded();
  yield* cookieResources(origin, followed, context);

  const pages = await pagesOf(client, followed, content, context.needs);
  yield* recorded();
  yield* pageResources(origin, followed, pages, context);

  const asked = context.needs.get('web.site');
  if (!asked) return;
  const soFar = { origin, robots, followed, content };
  const signIn = asksPassword(followed.landing, pages);
  const evidence = await gatherSite(client, { ...soFar, asksPassword: signIn }, asked);
  yield* recorded();
  const facts = only(siteFacts(evidence, context.now), asked);
  yield resource({ kind: 'web.site', id: origin.origin, region: null, facts });
}
