import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { WebAnswer } from '#core/domain/web/answer.ts';
import type { SiteEvidence } from '#core/domain/web/site-evidence.ts';

const none: Fact<never> = unread('not-collected');

/** Evidence of a site whose landing page is the answer, and of which nothing else was asked. */
export const evidenceOf = (landing: WebAnswer, rest: Partial<SiteEvidence> = {}): SiteEvidence => ({
  origin: { origin: 'https://site.example', scheme: 'https', host: 'site.example', port: 443 },
  route: known([landing]),
  redirectionsEnd: known(true),
  landing: known(landing),
  metaPolicies: known([]),
  metaReferrer: known([]),
  metaCharset: known(false),
  plain: none,
  foreign: none,
  sandboxed: none,
  options: none,
  trace: none,
  unknownPath: none,
  robots: none,
  securityTxt: none,
  changePassword: none,
  fixedPaths: new Map(),
  asksPassword: none,
  ...rest,
});
