import { joined, keyword, valuesOf, type WebAnswer } from './answer.ts';

/** Who may read the answers of a site from a script elsewhere. */
export type CorsPolicy =
  | 'same-origin'
  | 'listed-origins'
  | 'everyone'
  | 'any-origin'
  | 'any-origin-with-credentials';

/** By the answer to a request that named `foreign` as its origin, one that the site cannot know. */
export const corsOf = (answer: WebAnswer, foreign: string): CorsPolicy => {
  const [allowed] = valuesOf(answer, 'access-control-allow-origin');
  if (allowed === undefined) return 'same-origin';
  if (allowed === '*') return 'everyone';
  if (allowed.toLowerCase() !== foreign.toLowerCase()) return 'listed-origins';
  return sendsCredentials(answer) ? 'any-origin-with-credentials' : 'any-origin';
};

const sendsCredentials = (answer: WebAnswer): boolean =>
  keyword(answer, 'access-control-allow-credentials') === 'true';

const keyed = /(?:^|,)\s*(?:origin|\*)\s*(?:,|$)/i;
const keptByNone = /(?:^|,)\s*(?:no-store|private)\b/i;

/** Shared caches keep the answers for different origins apart, or keep none (Fetch, HTTP caches). */
export const isKeyedByOrigin = (answer: WebAnswer): boolean =>
  keyed.test(joined(answer, 'vary')) || keptByNone.test(joined(answer, 'cache-control'));

/** By the answer to a request whose origin was `null`. */
export const trustsNull = (answer: WebAnswer): boolean =>
  keyword(answer, 'access-control-allow-origin') === 'null' && sendsCredentials(answer);
