import type { Robots } from '#core/domain/web/robots.ts';
import { type Silence, silent } from './failure.ts';
import type { Method } from './method.ts';

/** The visit that was ordered, and the file that says how to behave: asked for of every site. */
export const isAlwaysOpen = (method: Method, { pathname, search }: URL): boolean =>
  method === 'GET' && search === '' && (pathname === '/' || pathname === '/robots.txt');

/** What may still be asked: within the budget, open to robots, of a site that has not had enough. */
export const permission = (requests: number) => {
  let spent = 0;
  let stopped: Silence | null = null;
  const robotsOf = new Map<string, Robots>();
  return {
    refusalOf: (method: Method, url: URL): Silence | null => {
      if (stopped) return stopped;
      if (spent >= requests) return silent('not-collected', 'BUDGET');
      const isOpen =
        isAlwaysOpen(method, url) ||
        (robotsOf.get(url.origin)?.allows(url.pathname + url.search) ?? true);
      return isOpen ? null : silent('denied', 'ROBOTS');
    },
    /** Counts one, and tells whether it is the first. */
    spend: (): boolean => {
      spent += 1;
      return spent === 1;
    },
    /** It holds for one scheme, host and port, and for no other (RFC 9309, 2.3). */
    obey: (origin: string, robots: Robots): void => {
      robotsOf.set(origin, robots);
    },
    stop: (silence: Silence): void => {
      stopped = silence;
    },
  };
};
