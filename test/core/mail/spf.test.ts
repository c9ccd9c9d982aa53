import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { DnsAnswers } from '#core/domain/mail/dns-answers.ts';
import { evaluateSpf } from '#core/domain/mail/spf-evaluation.ts';
import { parseSpf } from '#core/domain/mail/spf-record.ts';

type Zone = Readonly<Record<string, string | readonly string[] | Fact<never>>>;

const answersOf = (zone: Zone, voids: readonly string[] = []): DnsAnswers => ({
  txt: new Map(
    Object.entries(zone).map(([name, held]): [string, Fact<readonly string[]>] => {
      if (typeof held === 'string') return [name, known([held])];
      return [name, 'known' in held ? held : known(held)];
    }),
  ),
  voids: new Set(voids),
});
const spf = (record: string | readonly string[], zone: Zone = {}, voids: readonly string[] = []) =>
  evaluateSpf('x.fr', answersOf({ ...zone, 'x.fr': record }, voids));
const of = (result: string) => known({ result, error: null });
const broken = (error: string) => known({ result: 'permerror', error });
const terms = (count: number, term: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => term(at)).join(' ');

describe('an SPF record', () => {
  it.each([
    'v=spf1',
    'V=SPF1 -ALL',
    'v=spf1  a   mx  -all ',
    'v=spf1 a:mail.x.fr/24//64 mx/30 ptr ptr:x.fr ?all',
    'v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ip6:::ffff:1.2.3.4 ~all',
    'v=spf1 exists:%{ir}.%{l1r+-}._spf.%{d} redirect=_spf.%{d2}',
    'v=spf1 include:_spf.x.fr. exp=e.x.fr unknown=anything -all',
  ])('%s is read', (text) => {
    expect(parseSpf(text)).toBeDefined();
  });

  it.each([
    'v=spf10 -all',
    'spf1 -all',
    'v=spf1 al',
    'v=spf1 all:x.fr',
    'v=spf1 include',
    'v=spf1 include:',
    'v=spf1 include:localhost',
    'v=spf1 include:x.123',
    'v=spf1 include:%x.fr',
    'v=spf1 a/33',
    'v=spf1 a//129',
    'v=spf1 a:',
    'v=spf1 ip4:192.0.2',
    'v=spf1 ip4:2001:db8::1',
    'v=spf1 ip6:192.0.2.1',
    'v=spf1 ip4:192.0.2.0/33',
    'v=spf1 ip4',
    'v=spf1 +-all',
    'v=spf1 redirect=a.fr redirect=b.fr',
    'v=spf1 redirect=',
    'v=spf1 é -all',
  ])('%s is an error', (text) => {
    expect(parseSpf(text)).toBeUndefined();
  });

  it('keeps qualifiers, + by default', () => {
    const read = parseSpf('v=spf1 a -mx ~ptr ?exists:x.fr +all');
    expect(read?.directives.map(({ qualifier }) => qualifier).join('')).toBe('+-~?+');
  });

  it('never throws on arbitrary text', () => {
    const piece = fc.constantFrom(
      'include:',
      'a',
      'mx',
      '/',
      '//',
      ':',
      '%{',
      '}',
      '.',
      ' ',
      '-',
      '=',
      'ip4:',
      '1',
    );
    const near = fc.array(piece, { maxLength: 30 }).map((parts) => `v=spf1 ${parts.join('')}`);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const results = ['none', 'pass', 'fail', 'softfail', 'neutral', 'permerror'];
        const found = spf(text);
        expect(!found.known || results.includes(found.value.result)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('SPF tells a stranger', () => {
  it.each<[string, string, Zone]>([
    ['fail', 'v=spf1 -all', {}],
    ['softfail', 'v=spf1 ip4:192.0.2.1 ~all', {}],
    ['neutral', 'v=spf1 ?all', {}],
    ['neutral', 'v=spf1 a mx', {}],
    ['pass', 'v=spf1 all', {}],
    ['pass', 'v=spf1 ip4:0.0.0.0/0 -all', {}],
    ['pass', 'v=spf1 ip4:0.0.0.0/1 ip4:128.0.0.0/1 -all', {}],
    ['fail', 'v=spf1 -all include:nowhere.fr redirect=nowhere.fr', {}],
    ['fail', 'v=spf1 include:a.fr -all', { 'a.fr': 'v=spf1 ?all' }],
    ['pass', 'v=spf1 include:a.fr -all', { 'a.fr': 'v=spf1 +all' }],
    ['fail', 'v=spf1 -include:a.fr ?all', { 'a.fr': 'v=spf1 +all' }],
    ['softfail', 'v=spf1 redirect=a.fr', { 'a.fr': 'v=spf1 ~all' }],
    ['fail', 'v=spf1 redirect=a.fr -all', { 'a.fr': 'v=spf1 +all' }],
    ['pass', 'v=spf1 redirect=a.fr', { 'a.fr': 'v=spf1 include:B.fr.', 'b.fr': 'v=spf1 +all' }],
  ])('%s: %s', (result, record, zone) => {
    expect(spf(record, zone)).toEqual(of(result));
  });

  it('nothing where there is no record, or one of something else', () => {
    expect(spf([])).toEqual(of('none'));
    expect(spf(['google-site-verification=1', 'v=spf10'])).toEqual(of('none'));
  });
});

describe('SPF breaks', () => {
  const fine = 'v=spf1 -all';

  it.each<[string, string, string | readonly string[], Zone]>([
    ['on two records', 'several-records', [fine, 'v=spf1 ~all'], {}],
    ['on a word', 'syntax', 'v=spf1 foo -all', {}],
    ['on a word after all', 'syntax', 'v=spf1 -all foo', {}],
    ['on a word in another record', 'syntax', 'v=spf1 include:a.fr -all', { 'a.fr': 'v=spf1 foo' }],
    [
      'on two records elsewhere',
      'several-records',
      'v=spf1 redirect=a.fr',
      { 'a.fr': [fine, fine] },
    ],
    ['on nothing included', 'broken-reference', 'v=spf1 include:a.fr -all', { 'a.fr': [] }],
    ['on nothing redirected to', 'broken-reference', 'v=spf1 redirect=a.fr', { 'a.fr': ['x'] }],
    ['on itself', 'too-many-lookups', 'v=spf1 include:x.fr -all', {}],
    ['on a loop', 'too-many-lookups', 'v=spf1 include:a.fr', { 'a.fr': 'v=spf1 redirect=x.fr' }],
    [
      'on its own terms',
      'too-many-lookups',
      `v=spf1 ${terms(4, (at) => `a:h${at}.fr`)} mx ptr exists:e.fr ${terms(4, (at) => `mx:m${at}.fr`)} -all`,
      {},
    ],
    [
      'on terms of others',
      'too-many-lookups',
      'v=spf1 include:a.fr include:b.fr -all',
      {
        'a.fr': `v=spf1 ${terms(5, () => 'a')} ?all`,
        'b.fr': `v=spf1 ${terms(4, () => 'mx')} ?all`,
      },
    ],
  ])('%s: %s', (_, error, record, zone) => {
    expect(spf(record, zone)).toEqual(broken(error));
  });

  it('at eleven look-ups, not at ten; addresses and what follows all are free', () => {
    const free = 'ip4:192.0.2.1 ip6:2001:db8::1';
    expect(spf(`v=spf1 ${free} ${terms(10, () => 'a')} -all mx mx`)).toEqual(of('fail'));
    expect(spf(`v=spf1 ${free} ${terms(11, () => 'a')} -all`)).toEqual(broken('too-many-lookups'));
    expect(spf(`v=spf1 ${terms(10, () => 'a')} redirect=a.fr`, { 'a.fr': fine })).toEqual(
      broken('too-many-lookups'),
    );
  });

  it('at three void look-ups, not at two', () => {
    const voids = ['a a.fr', 'mx x.fr', 'exists e.fr'];
    expect(spf('v=spf1 a:A.fr mx -all', {}, voids)).toEqual(of('fail'));
    expect(spf('v=spf1 a:a.fr mx exists:e.fr -all', {}, voids)).toEqual(
      broken('too-many-void-lookups'),
    );
  });
});

describe('SPF is unknown', () => {
  it('where a record that it needs was not read', () => {
    expect(spf('v=spf1 include:a.fr -all', { 'a.fr': unread('throttled') })).toEqual(
      unread('throttled'),
    );
    expect(spf('v=spf1 include:a.fr -all')).toEqual(unread('not-collected'));
    expect(spf('v=spf1 include:%{d2}._spf.fr -all')).toEqual(unread('undecided'));
    expect(evaluateSpf('x.fr', answersOf({}))).toEqual(unread('not-collected'));
  });

  it('but not where the limit was passed before, or it stopped before', () => {
    expect(spf(`v=spf1 ${terms(11, () => 'a')} include:a.fr -all`)).toEqual(
      broken('too-many-lookups'),
    );
    expect(spf('v=spf1 -all include:a.fr')).toEqual(of('fail'));
  });

  it('never: any flat record counts its look-ups as arithmetic does', () => {
    const term = fc.constantFrom('a', 'mx', 'ptr', 'exists:e.fr', 'ip4:192.0.2.1', 'include:a.fr');
    fc.assert(
      fc.property(fc.array(term, { maxLength: 14 }), fc.nat(3), (list, nested) => {
        const zone = { 'a.fr': `v=spf1 ${terms(nested, () => 'a')} ?all` };
        const cost = list
          .map((one) => (one === 'include:a.fr' ? 1 + nested : Number(!one.startsWith('ip4'))))
          .reduce((sum, one) => sum + one, 0);
        const expected = cost > 10 ? broken('too-many-lookups') : of('fail');
        expect(spf(`v=spf1 ${list.join(' ')} -all`, zone)).toEqual(expected);
      }),
    );
  });
});
