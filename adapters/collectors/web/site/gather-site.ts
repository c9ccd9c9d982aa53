import { type Fact, known, unread } from '#core/domain/fact.ts';
import { foundIn, seenIn, type WebAnswer } from '#core/domain/web/answer.ts';
import type { WebOrigin } from '#core/domain/web/origin.ts';
import type { PageContent, PageMeta } from '#core/domain/web/page-content.ts';
import { readAs, type SiteEvidence } from '#core/domain/web/site-evidence.ts';
import { isClosed } from '../http/failure.ts';
import type { Asker, Reply } from '../http/site-client.ts';
import { type Followed, follow } from './follow.ts';
import {
  fixedPathAsk,
  fixedPathsFor,
  type Question,
  type QuestionName,
  questions,
} from './questions.ts';

type Answers = Readonly<Record<QuestionName, Fact<WebAnswer>>>;

export const factOf = (reply: Reply): Fact<WebAnswer> =>
  reply.kind === 'answered' ? known(reply.answer) : unread(reply.why);

/** Where `/` ends is the site: another host of it only redirects, whatever it is asked for. */
const originOf = ({ url }: WebAnswer): string => new URL(url).origin;

const answersTo = async (
  client: Asker,
  landing: Fact<WebAnswer>,
  facts: ReadonlySet<string>,
): Promise<Answers> => {
  const answerTo = async (name: QuestionName): Promise<Fact<WebAnswer>> => {
    const { facts: settled, ask }: Question = questions[name];
    if (!settled.some((fact) => facts.has(fact))) return unread('not-collected');
    if (!landing.known) return landing;
    const asked = ask(landing.value.url, originOf(landing.value));
    // One file may serve a whole organisation: a redirection to it is part of RFC 9116.
    if (name === 'securityTxt') return (await follow(client, asked.url)).landing;
    return factOf(await client.ask(asked));
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
  client: Asker,
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
  client: Asker,
  landing: Fact<WebAnswer>,
  facts: ReadonlySet<string>,
): Promise<SiteEvidence['fixedPaths']> => {
  const answers = new Map<string, Fact<WebAnswer>>();
  for (const path of fixedPathsFor(facts)) {
    const answer = landing.known
      ? factOf(await client.ask(fixedPathAsk(originOf(landing.value), path)))
      : landing;
    answers.set(path, answer);
  }
  return answers;
};

const declaresCharset = ({ charset, httpEquiv, content }: PageMeta): boolean =>
  charset || (httpEquiv === 'content-type' && /charset=/i.test(content));

/** What the head of the page says itself; nothing where it is no HTML. */
const metaFacts = (landing: Fact<WebAnswer>, content: PageContent | null) => {
  if (!landing.known) return { metaPolicies: landing, metaReferrer: landing, metaCharset: landing };
  const head = { truncated: content !== null && !content.isHeadWhole };
  const metas = content?.metas ?? [];
  const policies = metas.filter(({ httpEquiv }) => httpEquiv === 'content-security-policy');
  const referrers = metas.filter(({ name }) => name === 'referrer');
  return {
    metaPolicies: foundIn(
      head,
      policies.map((meta) => meta.content),
    ),
    metaReferrer: foundIn(
      head,
      referrers.map((meta) => meta.content),
    ),
    metaCharset: seenIn(head, metas.some(declaresCharset)),
  };
};

interface SiteSoFar {
  readonly origin: WebOrigin;
  readonly robots: Fact<WebAnswer>;
  readonly followed: Followed;
  readonly content: PageContent | null;
  readonly asksPassword: Fact<boolean>;
}

/** Asks what the facts need, and no more. */
export const gatherSite = async (
  client: Asker,
  { origin, robots, followed, content, asksPassword }: SiteSoFar,
  facts: ReadonlySet<string>,
): Promise<SiteEvidence> => {
  const { landing } = followed;
  const asksPlain = facts.has('plainHttp') || facts.has('plainHttpMovedForGood');
  return {
    origin,
    route: followed.route,
    redirectionsEnd: followed.redirectionsEnd,
    landing,
    ...metaFacts(landing, content),
    plain: asksPlain ? await plainAnswer(client, origin, followed) : unread('not-collected'),
    robots,
    asksPassword,
    ...(await answersTo(client, landing, facts)),
    fixedPaths: await fixedAnswers(client, landing, facts),
  };
};
