import type { CallCount } from './audit-report.ts';
import type { Call } from './collected.ts';

/** Adds calls up: an account of a hundred thousand things makes as many of a few kinds. */
export interface CallCounts {
  add(call: Call): void;
  counts(): readonly CallCount[];
}

export const callCounts = (): CallCounts => {
  const counts = new Map<string, { -readonly [Name in keyof CallCount]: CallCount[Name] }>();
  return {
    add({ service, operation, region, outcome, code }) {
      const name = [service, operation, region, outcome, code].join(' ');
      const held = counts.get(name);
      if (held) held.count += 1;
      else counts.set(name, { service, operation, region, outcome, code, count: 1 });
    },
    counts: () =>
      [...counts.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  };
};
