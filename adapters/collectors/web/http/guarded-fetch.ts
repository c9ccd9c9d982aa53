import { type Fact, known, unread } from '#core/domain/fact.ts';
import { readOrigin } from '#core/domain/web/origin.ts';
import { type GuardRules, guardOrigin } from '../guard.ts';
import { exchange } from './exchange.ts';

const mostBytes = 64 * 1024;
const longestMs = 10_000;

/** A certificate that nobody vouches for makes a policy worth nothing (RFC 8461, 3.3). */
const textOf = async (
  url: URL,
  rules: GuardRules,
  userAgent: string,
  signal: AbortSignal,
): Promise<Fact<string>> => {
  const read = readOrigin(url.origin, rules);
  if (read.kind === 'refused' || read.origin.scheme !== 'https') return unread('denied');
  const guarded = await guardOrigin(read.origin, rules);
  if (guarded.kind === 'forbidden') return unread('denied');
  if (guarded.kind === 'unreachable') return unread('absent');
  const limits = { maxBodyBytes: mostBytes, timeoutMs: longestMs, extraRoots: [] };
  const request = { url, method: 'GET', headers: {}, userAgent, ...limits } as const;
  const { answer } = await exchange(guarded.endpoint, request, signal);
  if (!answer.trusted || answer.truncated) return unread('malformed');
  return answer.status === 200 ? known(answer.body) : unread('absent');
};

/** Fetches a small text over HTTPS past the guard; no redirection is followed. */
export const guardedFetch =
  (rules: GuardRules, userAgent: string) =>
  (url: string, signal: AbortSignal): Promise<Fact<string>> =>
    textOf(new URL(url), rules, userAgent, signal).catch(() => unread('not-collected'));
