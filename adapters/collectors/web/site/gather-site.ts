import { type Fact, known, unread } from '#core/domain/fact.ts';
import { isHtml, type WebAnswer } from '#core/domain/web/answer.ts';
import type { WebOrigin } from '#core/domain/web/origin.ts';
import type { PageContent, PageMeta } from '#core/domain/web/page-content.ts';
import { readAs, type SiteEvidence } from '#core/domain/web/site-evidence.ts';
import { isClosed } from '../http/failure.ts';
import type { Ask, Reply, SiteClient } from '../http/site-client.ts';
import type { Followed } from './follow.ts';
import { fixedPathAsk, fixedPathsFor, type QuestionName, questions } from './questions.ts';

type Answers = Readonly<Record<QuestionName, Fact<WebAnswer>>>;

export const factOf = (reply: Reply): Fact<WebAnswer> =>
  reply.kind === 'answered' ? known(reply.answer) : unread(reply.why);

const answersTo = async (
  client: SiteClient,
  landing: Fact<WebAnswer>,
  origin: string,
  facts: ReadonlySet<string>,
): Promise<Answers> => {
  const answerTo = async (name: QuestionName): Promise<Fact<WebAnswer>> => {
    const { facts: settled, ask } = questions[name];
    if (!settled.some((fact) => facts.has(fact))) return unread('not-collected');
    if (!landing.known) return landing;
    return factOf(await client.ask(ask(landing.value.url, origin) satisfies Ask));
  };
  return {
    foreign: await answerTo('foreign'),
    sandboxed: await answerTo('sandboxed'),
    options: await answerTo('options'),
    trace: await answerTo('trace'),
    unknownPath: await answerTo('unknownPath'),
    securityTxt: await answerTo('securityTxt'),
    changePassword: await answerTo('changePassword'),
  };
};

/** Behind another port than 443, nothing says where plain HTTP would be. */
const plainAnswer = async (
  client: SiteClient,
  { scheme, host, port }: WebOrigin,
  { route, landing }: Followed,
): Promise<Fact<WebAnswer | null>> => {
  if (scheme === 'http') return readAs(route, ([first]) => first ?? null);
  if (port !== 443) return unread('not-collected');
  const shown = host.includes(':') ? `[${host}]` : host;
  const reply = await client.ask({ url: `http://${shown}/` });
  if (reply.kind === 'answered') return known(reply.answer);
  return landing.known && isClosed(reply) ? known(null) : unread(reply.why);
};

const fixedAnswers = async (
  client: SiteClient,
  landing: Fact<WebAnswer>,
  origin: string,
  facts: ReadonlySet<string>,
): Promise<SiteEvidence['fixedPaths']> => {
  const answers = new Map<string, Fact<WebAnswer>>();
  for (const path of fixedPathsFor(facts)) {
    const answer = landing.known ? factOf(await client.ask(fixedPathAsk(origin, path))) : landing;
    answers.set(path, answer);
  }
  return answers;
};

const contentsOf = (content: PageContent | null, name: string): readonly string[] =>
  (content?.metas ?? []).filter((meta) => meta.name === name).map((meta) => meta.content);

const declaresCharset = ({ charset, name, content }: PageMeta): boolean =>
  charset || (name === 'content-type' && /charset=/i.test(content));

/** What the page itself says; nothing where it is no HTML. */
const metaFacts = (landing: Fact<WebAnswer>, content: PageContent | null) => ({
  metaPolicies: readAs(landing, () => contentsOf(content, 'content-security-policy')),
  metaReferrer: readAs(landing, () => contentsOf(content, 'referrer')),
  metaCharset: readAs(
    landing,
    (answer) => !isHtml(answer) || (content?.metas ?? []).some(declaresCharset),
  ),
});

export interface SiteSoFar {
  readonly origin: WebOrigin;
  readonly robots: Fact<WebAnswer>;
  readonly followed: Followed;
  readonly content: PageContent | null;
  readonly asksPassword: Fact<boolean>;
}

/** Asks what the facts need, and no more. */
export const gatherSite = async (
  client: SiteClient,
  { origin, robots, followed, content, asksPassword }: SiteSoFar,
  facts: ReadonlySet<string>,
): Promise<SiteEvidence> => {
  const { landing } = followed;
  const asksPlain = facts.has('plainHttp') || facts.has('plainHttpMovedForGood');
  return {
    origin,
    ...followed,
    ...metaFacts(landing, content),
    plain: asksPlain ? await plainAnswer(client, origin, followed) : unread('not-collected'),
    robots,
    asksPassword,
    ...(await answersTo(client, landing, origin.origin, facts)),
    fixedPaths: await fixedAnswers(client, landing, origin.origin, facts),
  };
};
