import { beforeAll, describe, expect, it } from 'vitest';
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
import { judgeControl } from '#core/domain/judge-control.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { observatoryOn, withoutPreloadList } from './observatory.ts';
import { allOf, resourcesOf } from './recorded-resources.ts';
import { recordedSites } from './recorded-site.ts';

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
    "content-security-policy: CSP default-src 'none'; report-uri /a; report-uri /b",
    'It lets report-uri stand twice; browsers ignore the second, which somebody meant.',
  ],
  [
    "content-security-policy: CSP default-src 'self'; connect-src ws://api.example",
    'It looks for http: and ftp: alone; a WebSocket in the clear is read on the way too.',
  ],
  [
    "content-security-policy: CSP default-src 'self'; script-src 'self' blob:",
    'A blob is a script that the page made of whatever it was given.',
  ],
  [
    "content-security-policy: CSP default-src 'self'; script-src-attr 'unsafe-inline'",
    'It reads script-src alone; browsers run onclick and its like by script-src-attr.',
  ],
  [
    "content-security-policy: CSP default-src 'self'; style-src 'self' 'unsafe-eval'",
    'The word allows something to scripts only.',
  ],
  [
    'cookies: cookie sid=0123456789abcdef0123456789abcdef; Secure; SameSite=Lax',
    'It knows sessions by the words login and sess; ours knows more names.',
  ],
  [
    'redirection: plain HTTP comes back to plain HTTP',
    'It follows plain HTTP to its end; we ask it once, and follow HTTPS.',
  ],
  [
    'redirection: HSTS with a certificate that nobody vouches for',
    'We judge a certificate once, by controls of its own.',
  ],
  [
    "x-frame-options: CSP default-src 'self'; default-src *; frame-ancestors 'none'",
    'To it a repeated directive voids the policy; browsers keep the first and go on.',
  ],
  [
    "x-frame-options: CSP in the page with frame-ancestors 'none'",
    'Browsers ignore frame-ancestors where the page states it itself.',
  ],
  [
    'subresource-integrity: page <script src="http://site.example/app.js"></script>',
    'To it the own host is safe by whatever scheme; browsers block the script.',
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
    const resources = allOf(resourcesOf(site));
    for (const [test, controls] of Object.entries(controlsFor)) {
      const reason = differences.get(`${test}: ${site.name}`);
      const agrees = passes(controls, resources) === observed.get(test)?.pass;
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
