import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { WebAnswer } from '#core/domain/web/answer.ts';
import { isSameSite, redirectionOf } from '#core/domain/web/redirections.ts';
import type { Asker, Reply } from '../http/site-client.ts';

/** The way from a URL to where it ends. */
export interface Followed {
  readonly route: Fact<readonly WebAnswer[]>;
  /** Unread where it goes round in circles, or where the last of it keeps silent. */
  readonly landing: Fact<WebAnswer>;
  readonly redirectionsEnd: Fact<boolean>;
  readonly isCircle: boolean;
}

// A browser gives up after twenty; who needs more than these has lost the way.
const mostSteps = 5;

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

/** Where to go on to: nowhere when it leaves the site, whose answer is the last of it. */
const nextOf = (answer: WebAnswer): string | null => {
  const next = redirectionOf(answer);
  return next !== null && isSameSite(hostOf(next), hostOf(answer.url)) ? next : null;
};

/** A server that fails is not the site as visitors see it. */
const landingOf = (answer: WebAnswer): Fact<WebAnswer> =>
  answer.status >= 500 ? unread('malformed') : known(answer);

/** Without cookies, a site that waits for its own to come back looks like a circle. */
const circle = (route: readonly WebAnswer[]): Followed => ({
  route: known(route),
  landing: unread('malformed'),
  redirectionsEnd: route.some(({ headers }) => headers.has('set-cookie'))
    ? unread('undecided')
    : known(false),
  isCircle: true,
});

const brokenOff = (
  route: readonly WebAnswer[],
  reply: Extract<Reply, { kind: 'silent' }>,
): Followed => ({
  route: route.length > 0 ? known(route) : unread(reply.why),
  landing: unread(reply.why),
  redirectionsEnd: unread(reply.why),
  isCircle: false,
});

/** Follows redirections within the site, each step asked for as the first was. */
export const follow = async (client: Asker, from: string): Promise<Followed> => {
  const route: WebAnswer[] = [];
  let url = from;
  while (route.length <= mostSteps && !route.some((answer) => answer.url === url)) {
    const reply = await client.ask({ url });
    if (reply.kind === 'silent') return brokenOff(route, reply);
    route.push(reply.answer);
    const next = nextOf(reply.answer);
    if (next === null) {
      return {
        route: known(route),
        landing: landingOf(reply.answer),
        redirectionsEnd: known(true),
        isCircle: false,
      };
    }
    url = next;
  }
  return circle(route);
};
