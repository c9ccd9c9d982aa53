import type { Robots } from '#core/domain/web/robots.ts';
import { type Silence, silent } from './failure.ts';

// What any visitor asks for, and what exists to be asked for by machines (RFC 8615).
const alwaysOpen = (path: string): boolean =>
  path === '/' || path === '/robots.txt' || path.startsWith('/.well-known/');

/** What may still be asked: within the budget, open to robots, of a site that has not had enough. */
export const permission = (requests: number) => {
  let spent = 0;
  let robots: Robots | null = null;
  let stopped: Silence | null = null;
  return {
    refusalOf: (url: URL): Silence | null => {
      const path = url.pathname + url.search;
      if (stopped) return stopped;
      if (robots && !alwaysOpen(path) && !robots.allows(path)) return silent('denied', 'ROBOTS');
      return spent < requests ? null : silent('not-collected', 'BUDGET');
    },
    /** Counts one, and tells whether it is the first. */
    spend: (): boolean => {
      spent += 1;
      return spent === 1;
    },
    obey: (read: Robots): void => {
      robots = read;
    },
    stop: (silence: Silence): void => {
      stopped = silence;
    },
  };
};
