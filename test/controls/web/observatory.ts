import fs from 'node:fs';
import { ALL_RESULTS, ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { Session } from '@mdn/mdn-http-observatory/src/retriever/session.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';
import { vi } from 'vitest';
import { isHttps, type WebAnswer } from '#core/domain/web/answer.ts';
import { foreignOrigin } from '#core/domain/web/site-evidence.ts';
import type { RecordedSite } from './recorded-site.ts';

/**
 * The package fetches a list of preloaded domains when it is installed, which is not run here: an
 * empty one stands in, for no recorded site is on the list.
 */
export const withoutPreloadList = (): void => {
  const read = fs.readFileSync.bind(fs);
  vi.spyOn(fs, 'readFileSync').mockImplementation(((
    path: fs.PathOrFileDescriptor,
    options: 'utf8',
  ) =>
    String(path).endsWith('hsts-preload.json')
      ? '{}'
      : read(path, options)) as typeof fs.readFileSync);
};

/** Headers as its client gives them: one text for each name, but for cookies. */
const headersOf = ({ headers }: WebAnswer): object => {
  const plain = Object.fromEntries(
    [...headers].map(([name, values]) => [
      name,
      name === 'set-cookie' ? values : values.join(', '),
    ]),
  );
  return Object.defineProperty(plain, 'get', {
    value: (name: string) => plain[name],
    enumerable: false,
  });
};

const responseOf = (answer: WebAnswer) => ({
  status: answer.status,
  headers: headersOf(answer),
  verified: answer.trusted,
  request: { headers: { origin: foreignOrigin } },
  httpEquiv: parseHttpEquivHeaders(answer.body, answer.url),
});

const requestsOf = ({ landing, foreign, plain, plainRoute }: RecordedSite): Requests => {
  const requests = new Requests('site.example');
  const session = new Session(new URL(landing.url));
  for (const text of landing.headers.get('set-cookie') ?? []) {
    session.jar.setCookieSync(text, landing.url, { ignoreError: true });
  }
  requests.session = session;
  requests.resources.path = landing.body;
  requests.responses = {
    auto: responseOf(landing),
    https: isHttps(landing) ? responseOf(landing) : null,
    cors: responseOf(foreign),
    http: plain && { ...responseOf(plain), verified: landing.trusted || !isHttps(landing) },
    httpsRedirects: [],
    httpRedirects: plainRoute.map((url) => ({ url: new URL(url), status: 301 })),
  };
  return requests;
};

export interface Observed {
  readonly pass: boolean;
  /** The name of the outcome. */
  readonly result: string;
  /** What the outcome adds to the score, or takes from it. */
  readonly modifier: number;
}

/** What each of its tests finds, by the name of the test. */
export const observatoryOn = (site: RecordedSite): ReadonlyMap<string, Observed> => {
  const requests = requestsOf(site);
  return new Map(
    ALL_TESTS.map((test) => test(requests)).map(({ constructor, pass, result }) => [
      constructor.name,
      { pass, result, modifier: getScoreModifier(result) },
    ]),
  );
};

export interface Graded {
  readonly score: number;
  readonly grade: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Its score: its own scan adds up so, and offers no way to do it without the network. */
export const observatoryScore = (observed: ReadonlyMap<string, Observed>): Graded => {
  const modifiers = [...observed.values()].map(({ modifier }) => modifier);
  const strict = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  const isWithCredit = strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT;
  return getGradeForScore(isWithCredit ? 100 + sum(modifiers) : strict);
};

/** The names of all that its tests can find. */
export const observatoryOutcomes: readonly string[] = ALL_RESULTS.flatMap(
  ({ possibleResults }) => possibleResults,
);
