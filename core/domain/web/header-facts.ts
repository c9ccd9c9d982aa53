import { derived } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { isHtml, joined, keyword, valuesOf, type WebAnswer } from './answer.ts';
import { corsOf, isKeyedByOrigin, trustsNull } from './cors.ts';
import { policiesOf } from './csp.ts';
import {
  backendHeaders,
  cacheKeyHeaders,
  conflictingHeaders,
  debugHeaders,
  deprecatedHeaders,
  edgeServices,
  platformHeaders,
  privateAddressesInHeaders,
  versionsInHeaders,
} from './disclosures.ts';
import { framingOf } from './framing.ts';
import { openFeatures, parsePermissionsPolicy } from './permissions-policy.ts';
import { referrerOf } from './referrer-policy.ts';
import { cookiesInSharedCaches } from './shared-caches.ts';
import { foreignOrigin, readAs, type SiteEvidence } from './site-evidence.ts';

type Facts = Resource<'web.site'>['facts'];

/** Fetch reads the first value of the list, and no other (Fetch, determine nosniff). */
const isNosniff = (answer: WebAnswer): boolean =>
  (joined(answer, 'x-content-type-options').split(',')[0] ?? '').trim().toLowerCase() === 'nosniff';

const policyFacts = ({ landing, metaPolicies, metaReferrer }: SiteEvidence): Facts => {
  const permissions = readAs(landing, (answer) => joined(answer, 'permissions-policy'));
  return {
    nosniff: readAs(landing, isNosniff),
    framing: derived({ landing, metaPolicies }, ({ landing, metaPolicies }) =>
      framingOf(landing, policiesOf(landing, metaPolicies)),
    ),
    referrer: derived({ landing, metaReferrer }, ({ landing, metaReferrer }) =>
      referrerOf([...valuesOf(landing, 'referrer-policy'), ...metaReferrer]),
    ),
    permissionsPolicyIsStated: readAs(permissions, (text) => text !== ''),
    featuresOpenToEveryFrame: readAs(permissions, (text) =>
      openFeatures(parsePermissionsPolicy(text)),
    ),
    openerPolicy: readAs(
      landing,
      (one) => keyword(one, 'cross-origin-opener-policy') ?? 'unsafe-none',
    ),
    embedderPolicy: readAs(
      landing,
      (one) => keyword(one, 'cross-origin-embedder-policy') ?? 'unsafe-none',
    ),
    resourcePolicy: readAs(
      landing,
      (one) => keyword(one, 'cross-origin-resource-policy') ?? 'none',
    ),
    isolatesOrigin: readAs(landing, (one) => keyword(one, 'origin-agent-cluster') === '?1'),
  };
};

const disclosureFacts = ({ landing, route }: SiteEvidence): Facts => ({
  deprecatedHeaders: readAs(landing, deprecatedHeaders),
  conflictingHeaders: readAs(landing, conflictingHeaders),
  privateAddressesInHeaders: readAs(landing, privateAddressesInHeaders),
  versionsInHeaders: readAs(landing, versionsInHeaders),
  platformHeaders: readAs(landing, platformHeaders),
  debugHeaders: readAs(landing, debugHeaders),
  backendHeaders: readAs(landing, backendHeaders),
  edgeServices: readAs(landing, edgeServices),
  cacheKeyHeaders: readAs(landing, cacheKeyHeaders),
  cookiesInSharedCaches: readAs(route, cookiesInSharedCaches),
});

export const headerFacts = (evidence: SiteEvidence): Facts => {
  const { landing, metaCharset, foreign, sandboxed } = evidence;
  return {
    ...policyFacts(evidence),
    ...disclosureFacts(evidence),
    cors: readAs(foreign, (answer) => corsOf(answer, foreignOrigin)),
    corsAnswersAreKeyed: readAs(foreign, isKeyedByOrigin),
    corsTrustsNull: readAs(sandboxed, trustsNull),
    declaresCharset: derived(
      { landing, metaCharset },
      ({ landing, metaCharset }) =>
        metaCharset || !isHtml(landing) || /charset=/i.test(joined(landing, 'content-type')),
    ),
  };
};
