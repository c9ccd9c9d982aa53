import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '#adapters/collectors/web/page/read-page.ts';
import nothingActiveInTheClear from '#controls/web/content/nothing-active-comes-in-the-clear.ts';
import scriptsAreHeld from '#controls/web/content/scripts-of-others-are-held-to-a-digest.ts';
import cookieTravelsEncrypted from '#controls/web/cookies/cookie-travels-encrypted.ts';
import csrfTokenStays from '#controls/web/cookies/csrf-token-stays-on-the-site.ts';
import sameSiteIsUnderstood from '#controls/web/cookies/same-site-is-understood.ts';
import sessionCookieIsOutOfReach from '#controls/web/cookies/session-cookie-is-out-of-reach-of-scripts.ts';
import evalIsRefused from '#controls/web/csp/eval-is-refused.ts';
import inlineScriptsAreRefused from '#controls/web/csp/inline-scripts-are-refused.ts';
import noSourceIsInTheClear from '#controls/web/csp/no-source-is-in-the-clear.ts';
import pluginsAreRefused from '#controls/web/csp/plugins-are-refused.ts';
import policyHasNoMistake from '#controls/web/csp/policy-has-no-mistake.ts';
import policyIsEnforced from '#controls/web/csp/policy-is-enforced.ts';
import scriptSourcesAreNarrow from '#controls/web/csp/script-sources-are-narrow.ts';
import addressesDoNotLeak from '#controls/web/headers/addresses-do-not-leak-to-other-sites.ts';
import contentTypesAreNotGuessed from '#controls/web/headers/content-types-are-not-guessed.ts';
import framingIsRestricted from '#controls/web/headers/framing-is-restricted.ts';
import noStrangerReads from '#controls/web/headers/no-stranger-reads-answers-with-credentials.ts';
import resourcePolicyIsUnderstood from '#controls/web/headers/resource-policy-is-understood.ts';
import browsersKeepToHttps from '#controls/web/transport/browsers-are-told-to-keep-to-https.ts';
import hstsLasts from '#controls/web/transport/hsts-lasts-six-months.ts';
import plainHttpLeadsToHttps from '#controls/web/transport/plain-http-leads-to-https.ts';
import type { AnyControl } from '#core/domain/control.ts';
import { known } from '#core/domain/fact.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { instantOf } from '#core/domain/time.ts';
import { cookiesOf } from '#core/domain/web/cookie-facts.ts';
import { pageFacts } from '#core/domain/web/page-facts.ts';
import { siteFacts } from '#core/domain/web/site-facts.ts';
import { evidenceOf } from '#test/core/web/evidence.ts';
import { observatoryOn, withoutPreloadList } from './observatory.ts';
import { type RecordedSite, recordedSites } from './recorded-site.ts';

/** The controls that together ask what a test of the Observatory asks. */
const controlsFor: Readonly<Record<string, readonly AnyControl[]>> = {
  'content-security-policy': [
    policyIsEnforced,
    inlineScriptsAreRefused,
    evalIsRefused,
    scriptSourcesAreNarrow,
    pluginsAreRefused,
    noSourceIsInTheClear,
    policyHasNoMistake,
  ],
  cookies: [
    cookieTravelsEncrypted,
    sessionCookieIsOutOfReach,
    sameSiteIsUnderstood,
    csrfTokenStays,
  ],
  'cross-origin-resource-sharing': [noStrangerReads],
  'cross-origin-resource-policy': [resourcePolicyIsUnderstood],
  redirection: [plainHttpLeadsToHttps],
  'referrer-policy': [addressesDoNotLeak],
  'strict-transport-security': [browsersKeepToHttps, hstsLasts],
  'subresource-integrity': [scriptsAreHeld, nothingActiveInTheClear],
  'x-content-type-options': [contentTypesAreNotGuessed],
  'x-frame-options': [framingIsRestricted],
};

/** Where the two differ on purpose, and why. */
const differences: ReadonlyMap<string, string> = new Map([
  [
    "content-security-policy: CSP default-src 'self'; img-src http:",
    'It takes points off for images in the clear and still passes; a control of ours fails.',
  ],
  [
    'x-content-type-options: x-content-type-options: nosniff, nosniff',
    'Fetch reads the first of several values, so browsers obey it.',
  ],
  [
    'x-frame-options: x-frame-options: ALLOW-FROM https://a.example',
    'No browser reads ALLOW-FROM any more: the page can be framed by anyone.',
  ],
  [
    'x-frame-options: x-frame-options: DENY, DENY',
    'HTML reads the same value twice as that value.',
  ],
  [
    'x-frame-options: X-Frame-Options beside frame-ancestors *',
    'It is content that frame-ancestors is there; a list that lets everyone in protects nobody.',
  ],
  [
    'subresource-integrity: page <script src="//cdn.example/app.js" integrity="sha384-abc"></script>',
    'On a page over HTTPS, an address without scheme is HTTPS.',
  ],
]);

const now = instantOf(Date.UTC(2026, 10, 22));

const resourcesOf = ({ landing, foreign, plain }: RecordedSite): readonly AnyResource[] => {
  const content = readPage(landing);
  const metas = (name: string) =>
    known(
      content.metas
        .filter((meta) => meta.name === name || meta.httpEquiv === name)
        .map((meta) => meta.content),
    );
  const evidence = evidenceOf(landing, {
    foreign: known(foreign),
    plain: known(plain),
    metaPolicies: metas('content-security-policy'),
    metaReferrer: metas('referrer'),
  });
  const page = {
    answer: landing,
    content,
    isLandingPage: true,
    ownScripts: [],
    allScriptsRead: true,
    sourceMaps: [],
  };
  return [
    { kind: 'web.site', id: 'site', region: null, facts: siteFacts(evidence, now) },
    { kind: 'web.page', id: 'page', region: null, facts: pageFacts(page) },
    ...cookiesOf('https://site.example', [landing], now),
  ];
};

const passes = (controls: readonly AnyControl[], resources: readonly AnyResource[]): boolean =>
  controls.every((control) =>
    resources
      .filter(({ kind }) => kind === control.resource)
      .every((resource) =>
        ['pass', 'not-applicable'].includes(judgeControl(control, resource).verdict),
      ),
  );

beforeAll(withoutPreloadList);

describe('the header checks of the MDN HTTP Observatory', () => {
  it('are all compared', () => {
    const [first] = recordedSites;
    expect(first && [...observatoryOn(first).keys()].toSorted()).toEqual(
      Object.keys(controlsFor).toSorted(),
    );
  });

  it.each(recordedSites)('agree on $name', (site) => {
    const observed = observatoryOn(site);
    const resources = resourcesOf(site);
    for (const [test, controls] of Object.entries(controlsFor)) {
      const reason = differences.get(`${test}: ${site.name}`);
      const agrees = passes(controls, resources) === observed.get(test);
      expect({ test, agrees }).toEqual({ test, agrees: reason === undefined });
    }
  });

  it('differ in nothing that was not recorded', () => {
    const cases = recordedSites.flatMap(({ name }) =>
      Object.keys(controlsFor).map((test) => `${test}: ${name}`),
    );
    for (const difference of differences.keys()) expect(cases).toContain(difference);
  });
});
