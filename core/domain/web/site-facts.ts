import type { Resource } from '../resource.ts';
import type { Instant } from '../time.ts';
import { cspFacts } from './csp-facts.ts';
import { exposureFacts } from './exposure-facts.ts';
import { headerFacts } from './header-facts.ts';
import type { SiteEvidence } from './site-evidence.ts';
import { transportFacts } from './transport-facts.ts';

/** Every fact of a site, from what it answered. */
export const siteFacts = (evidence: SiteEvidence, now: Instant): Resource<'web.site'>['facts'] => ({
  ...transportFacts(evidence),
  ...headerFacts(evidence),
  ...cspFacts(evidence),
  ...exposureFacts(evidence, now),
});
