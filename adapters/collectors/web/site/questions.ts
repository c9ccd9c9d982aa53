import type { FactsOfKind } from '#core/domain/resource.ts';
import { exposures } from '#core/domain/web/exposures.ts';
import { foreignOrigin, unknownPath } from '#core/domain/web/site-evidence.ts';
import type { Ask } from '../http/site-client.ts';

/** What is asked of every site besides its pages, and the facts that the answer settles. */
export interface Question {
  readonly facts: readonly (keyof FactsOfKind<'web.site'>)[];
  /** @param landing where `/` ends. @param origin of that page. */
  readonly ask: (landing: string, origin: string) => Ask;
}

export const questions = {
  foreign: {
    facts: ['cors', 'corsAnswersAreKeyed', 'cspRepeatedNonces'],
    ask: (landing) => ({ url: landing, headers: { origin: foreignOrigin } }),
  },
  sandboxed: {
    facts: ['corsTrustsNull'],
    ask: (landing) => ({ url: landing, headers: { origin: 'null' } }),
  },
  options: {
    facts: ['writingMethods'],
    ask: (landing) => ({ url: landing, method: 'OPTIONS' }),
  },
  trace: { facts: ['answersTrace'], ask: (landing) => ({ url: landing, method: 'TRACE' }) },
  unknownPath: {
    facts: [
      'unknownPathIsNotFound',
      'errorPageLeaks',
      'headersLostOnErrors',
      'changePasswordIsAnnounced',
    ],
    ask: (_, origin) => ({ url: origin + unknownPath }),
  },
  securityTxt: {
    facts: ['securityTxt'],
    ask: (_, origin) => ({ url: `${origin}/.well-known/security.txt` }),
  },
  changePassword: {
    facts: ['changePasswordIsAnnounced'],
    ask: (_, origin) => ({ url: `${origin}/.well-known/change-password` }),
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof questions;

// Enough to know what it is: nothing of what should not be there is taken away.
const glimpse = 16 * 1024;

/** Of the fixed paths that the facts asked for need. */
export const fixedPathsFor = (facts: ReadonlySet<string>): readonly string[] =>
  Object.entries(exposures).flatMap(([fact, { paths }]) => (facts.has(fact) ? paths : []));

export const fixedPathAsk = (origin: string, path: string): Ask => ({
  url: origin + path,
  headers: { range: `bytes=0-${glimpse - 1}` },
  maxBodyBytes: glimpse,
});
