import { derived, type Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import { isHttps, valuesOf, type WebAnswer } from './answer.ts';
import { type Hsts, isPreloadable, parseHsts } from './hsts.ts';
import { downgradesOf, movedForGood, plainHttpOf } from './redirections.ts';
import { readAs, type SiteEvidence } from './site-evidence.ts';

type Facts = Resource<'web.site'>['facts'];

/** Browsers take the first field, and only over HTTPS without a doubt on the certificate. */
const hstsOf = (answer: WebAnswer): Hsts | null => {
  const [first] = valuesOf(answer, 'strict-transport-security');
  return answer.trusted && first !== undefined ? parseHsts(first) : null;
};

/** The host that was asked for has to send it: what a page elsewhere sends does not cover it. */
const ownAnswer = ({ route, landing }: SiteEvidence): Fact<WebAnswer> =>
  derived({ route, landing }, ({ route, landing }) => route.find(isHttps) ?? landing);

export const transportFacts = (evidence: SiteEvidence): Facts => {
  const { route, plain, landing, redirectionsEnd } = evidence;
  const hsts = readAs(ownAnswer(evidence), hstsOf);
  return {
    servesHttps: readAs(landing, isHttps),
    plainHttp: readAs(plain, plainHttpOf),
    plainHttpMovedForGood: readAs(plain, movedForGood),
    downgrades: readAs(route, downgradesOf),
    redirectionsEnd,
    hstsMaxAge: readAs(hsts, (one) => one?.maxAge ?? 0),
    hstsCoversSubdomains: readAs(hsts, (one) => one?.includeSubDomains ?? false),
    hstsIsPreloadable: readAs(hsts, (one) => one !== null && isPreloadable(one)),
  };
};
