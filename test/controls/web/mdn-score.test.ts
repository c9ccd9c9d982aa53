import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composedSites } from './composed-site.ts';
import { gradeOf } from './mdn-grade.ts';
import {
  observatoryOn,
  observatoryOutcomes,
  observatoryScore,
  withoutPreloadList,
} from './observatory.ts';
import { modifiersOf } from './our-modifiers.ts';
import { resourcesOf } from './recorded-resources.ts';
import { type RecordedSite, recorded, recordedSites } from './recorded-site.ts';

interface Difference {
  readonly ours: number;
  readonly theirs: number;
  readonly why: string;
}

/** Where the two add or take something else, and why; keyed by test and site. */
const differences: Readonly<Record<string, Difference>> = {
  "content-security-policy: CSP default-src 'self'; style-src 'self' 'unsafe-eval'": {
    ours: 5,
    theirs: -10,
    why: 'The word allows something to scripts only.',
  },
  "content-security-policy: CSP default-src 'self'; img-src http:; upgrade-insecure-requests": {
    ours: 5,
    theirs: -10,
    why: 'Browsers ask for such images over HTTPS.',
  },
  "content-security-policy: CSP default-src 'self'; connect-src ws://api.example": {
    ours: -20,
    theirs: 5,
    why: 'A WebSocket in the clear is read on the way as HTTP is.',
  },
  "content-security-policy: CSP default-src 'self'; script-src 'self' blob:": {
    ours: -20,
    theirs: 5,
    why: 'A blob is a script that the page made of whatever it was given.',
  },
  "content-security-policy: CSP default-src 'self'; script-src-attr 'unsafe-inline'": {
    ours: -20,
    theirs: 5,
    why: 'It reads script-src alone; browsers run onclick and its like by script-src-attr.',
  },
  'cookies: cookie sid=0123456789abcdef0123456789abcdef; Secure; SameSite=Lax': {
    ours: -30,
    theirs: 5,
    why: 'It knows sessions by the words login and sess; ours knows more names.',
  },
  'redirection: plain HTTP leads to plain HTTP': {
    ours: -10,
    theirs: -20,
    why: 'We ask plain HTTP once: a control fails either way, and a second answer would not mend it.',
  },
  'redirection: plain HTTP comes back to plain HTTP': {
    ours: 0,
    theirs: -20,
    why: 'We ask plain HTTP once; steps back from HTTPS are found on the way from the site itself.',
  },
  'redirection: HSTS with a certificate that nobody vouches for': {
    ours: 0,
    theirs: -20,
    why: 'We judge a certificate once, by controls of its own.',
  },
  'strict-transport-security: strict-transport-security: max-age=0': {
    ours: -20,
    theirs: -10,
    why: 'It tells browsers to forget: no header at all is no worse.',
  },
  'strict-transport-security: strict-transport-security: max-age=31536000; max-age=1': {
    ours: -20,
    theirs: -10,
    why: 'Browsers drop a header that has a directive twice (RFC 6797, 6.1).',
  },
  'subresource-integrity: page <script src="//cdn.example/app.js"></script>': {
    ours: -5,
    theirs: -50,
    why: 'On a page over HTTPS, an address without scheme is HTTPS.',
  },
  'subresource-integrity: page <script src="//cdn.example/app.js" integrity="sha384-abc"></script>':
    {
      ours: 5,
      theirs: -20,
      why: 'On a page over HTTPS, an address without scheme is HTTPS.',
    },
  'subresource-integrity: page <script src="/app.js" integrity="sha384-abc"></script>': {
    ours: 0,
    theirs: 5,
    why: 'Whoever changes a script of the site changes the digest in its page as well.',
  },
  'x-content-type-options: x-content-type-options: nosniff, nosniff': {
    ours: 0,
    theirs: -5,
    why: 'Fetch reads the first of several values, so browsers obey it.',
  },
  'x-frame-options: x-frame-options: ALLOW-FROM https://a.example': {
    ours: -20,
    theirs: 0,
    why: 'No browser reads ALLOW-FROM any more: the page can be framed by anyone.',
  },
  'x-frame-options: x-frame-options: DENY, DENY': {
    ours: 0,
    theirs: -20,
    why: 'HTML reads the same value twice as that value.',
  },
  'x-frame-options: X-Frame-Options beside frame-ancestors *': {
    ours: -20,
    theirs: 5,
    why: 'A list that lets everyone in protects nobody.',
  },
  "x-frame-options: CSP default-src 'self'; default-src *; frame-ancestors 'none'": {
    ours: 5,
    theirs: -20,
    why: 'To it a repeated directive voids the policy; browsers keep the first and go on.',
  },
  "x-frame-options: CSP in the page with frame-ancestors 'none'": {
    ours: -20,
    theirs: 5,
    why: 'Browsers ignore frame-ancestors where the page states it itself.',
  },
};

/** Outcomes that no recorded answer leads to: both need the list of preloaded domains. */
const unreached: readonly string[] = ['redirection-all-redirects-preloaded', 'hsts-preloaded'];

const well = {
  'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'set-cookie': 'session=0123456789abcdef; Secure; HttpOnly; SameSite=Strict',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

const without = (...names: readonly (keyof typeof well)[]) =>
  Object.fromEntries(
    Object.entries(well).filter(([name]) => !names.some((other) => other === name)),
  );

const brief = { 'strict-transport-security': 'max-age=1' };

/** The edges of the grades: what each thing left out costs, and where gains begin to count. */
const graded: readonly (readonly [site: RecordedSite, score: number, grade: string])[] = [
  [recorded('all well', well), 135, 'A+'],
  [recorded('types guessed', without('x-content-type-options')), 130, 'A+'],
  [recorded('brief HSTS', { ...well, ...brief }), 125, 'A+'],
  [
    recorded('brief HSTS, types guessed', { ...without('x-content-type-options'), ...brief }),
    85,
    'A-',
  ],
  [recorded('no HSTS', without('strict-transport-security')), 80, 'B+'],
  [recorded('no policy', without('content-security-policy')), 55, 'C'],
  [recorded('nothing', {}), 30, 'D'],
  [
    recorded(
      'worse than nothing',
      { 'set-cookie': 'session=1' },
      { plainRoute: ['http://site.example/'] },
    ),
    0,
    'F',
  ],
];

const compare = (site: RecordedSite) => {
  const observed = observatoryOn(site);
  const ours = modifiersOf(resourcesOf(site));
  const theirs = new Map([...observed].map(([test, { modifier }]) => [test, modifier]));
  return { observed, ours, theirs };
};

beforeAll(withoutPreloadList);

describe('the score of the MDN HTTP Observatory', () => {
  it.each(recordedSites)('is ours, number by number, on $name', (site) => {
    const { observed, ours, theirs } = compare(site);
    const expected = new Map(theirs);
    for (const [test, modifier] of theirs) {
      const difference = differences[`${test}: ${site.name}`];
      if (!difference) continue;
      expect({ test, modifier }).toEqual({ test, modifier: difference.theirs });
      expect(difference.ours).not.toBe(difference.theirs);
      expected.set(test, difference.ours);
    }
    expect(ours).toEqual(expected);
    expect(gradeOf(theirs)).toEqual(observatoryScore(observed));
  });

  it('is ours on whatever mixture of what both read alike', () => {
    fc.assert(
      fc.property(composedSites, (site) => {
        const { observed, ours, theirs } = compare(site);
        expect(ours).toEqual(theirs);
        expect(gradeOf(ours)).toEqual(observatoryScore(observed));
      }),
      { numRuns: 150 },
    );
  });

  it.each(graded)('is ours at the edges of grades: $name', (site, score, grade) => {
    const { observed, ours } = compare(site);
    expect(gradeOf(ours)).toEqual({ score, grade });
    expect(observatoryScore(observed)).toEqual({ score, grade });
  });

  it('differs in nothing that was not recorded', () => {
    const cases = recordedSites.flatMap((site) =>
      [...observatoryOn(site).keys()].map((test) => `${test}: ${site.name}`),
    );
    for (const difference of Object.keys(differences)) expect(cases).toContain(difference);
  });

  it('is compared on every outcome that its tests can have', () => {
    const reached = new Set(
      recordedSites.flatMap((site) => [...observatoryOn(site).values()].map((one) => one.result)),
    );
    expect(observatoryOutcomes.filter((outcome) => !reached.has(outcome))).toEqual(unreached);
  });
});
