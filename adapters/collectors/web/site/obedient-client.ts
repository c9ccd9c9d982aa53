import type { Fact } from '#core/domain/fact.ts';
import type { WebAnswer } from '#core/domain/web/answer.ts';
import { robotName } from '#core/domain/web/manners.ts';
import { parseRobots, type Robots } from '#core/domain/web/robots.ts';
import { isAlwaysOpen } from '../http/permission.ts';
import type { Asker, SiteClient } from '../http/site-client.ts';
import { type Followed, follow } from './follow.ts';

/** Asks only what robots.txt of each origin leaves open, reading that file first. */
export interface ObedientClient extends Asker {
  /** The file itself, where the redirections from it end. */
  robotsOf(origin: string): Promise<Fact<WebAnswer>>;
}

/** RFC 9309, 2.3.1: one that is not there, or only leads on, opens all; one that fails closes all. */
const rulesOf = ({ landing, isCircle }: Followed): Robots => {
  if (!landing.known && !isCircle) return parseRobots('User-agent: *\nDisallow: /', robotName);
  const isText = landing.known && landing.value.status === 200;
  return parseRobots(isText ? landing.value.body : '', robotName);
};

/** Where one file leads to that of another origin, it is read once for both. */
const originsOf = (origin: string, { landing }: Followed): readonly string[] => {
  const end = landing.known ? new URL(landing.value.url) : null;
  return end?.pathname === '/robots.txt' ? [origin, end.origin] : [origin];
};

export const obedientClient = (client: SiteClient): ObedientClient => {
  const files = new Map<string, Fact<WebAnswer>>();

  const robotsOf = async (origin: string): Promise<Fact<WebAnswer>> => {
    const before = files.get(origin);
    if (before) return before;
    const followed = await follow(client, `${origin}/robots.txt`);
    for (const each of originsOf(origin, followed)) {
      files.set(each, followed.landing);
      client.obey(each, rulesOf(followed));
    }
    return followed.landing;
  };

  return {
    robotsOf,
    ask: async (asked) => {
      const url = new URL(asked.url);
      if (!isAlwaysOpen(asked.method ?? 'GET', url)) await robotsOf(url.origin);
      return await client.ask(asked);
    },
  };
};
