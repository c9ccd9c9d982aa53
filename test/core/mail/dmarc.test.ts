import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailFacts } from '#core/domain/derive/mail-spoofing-protection.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { findDmarc, parseDmarc } from '#core/domain/mail/dmarc.ts';
import type { DnsAnswers } from '#core/domain/mail/dns-answers.ts';

const answersOf = (zone: Readonly<Record<string, readonly string[]>>): DnsAnswers => ({
  txt: new Map(Object.entries(zone).map(([name, held]) => [name, known(held)])),
});
const policy = (text: string) => parseDmarc(text)?.policy;

describe('a DMARC record', () => {
  it('is read with its defaults', () => {
    expect(parseDmarc('v=DMARC1; p=reject')).toEqual({
      policy: 'reject',
      subdomainPolicy: 'reject',
      percentage: 100,
      dkimAlignment: 'relaxed',
      spfAlignment: 'relaxed',
      reports: false,
    });
    expect(
      parseDmarc('v=DMARC1;p=Quarantine ; sp=none;pct=25; adkim=s;aspf=S;x=y;rua=mailto:a@x.fr;'),
    ).toEqual({
      policy: 'quarantine',
      subdomainPolicy: 'none',
      percentage: 25,
      dkimAlignment: 'strict',
      spfAlignment: 'strict',
      reports: true,
    });
  });

  it.each(['', 'v=DMARC2; p=reject', 'v=dmarc1; p=reject', 'p=reject; v=DMARC1', 'v=DMARC1'])(
    '%j is none',
    (text) => {
      expect(policy(text)).toBeUndefined();
    },
  );

  it('with a wrong policy asks for nothing, or for reports only', () => {
    expect(policy('v=DMARC1; p=block')).toBeUndefined();
    expect(policy('v=DMARC1; p=reject; sp=block')).toBeUndefined();
    expect(policy('v=DMARC1; p=block; rua=mailto:a@x.fr')).toBe('none');
    expect(policy('v=DMARC1; rua=mailto:a@x.fr')).toBe('none');
  });

  it('with a wrong percentage has the default one', () => {
    for (const wrong of ['101', '-1', 'half', '']) {
      expect(parseDmarc(`v=DMARC1; p=reject; pct=${wrong}`)?.percentage).toBe(100);
    }
  });

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = parseDmarc(`v=DMARC1;${text}`);
        expect([undefined, 'none', 'quarantine', 'reject']).toContain(found?.policy);
        expect(parseDmarc(text)).toBeUndefined();
      }),
    );
  });
});

describe('the record that applies', () => {
  const at = (zone: Readonly<Record<string, readonly string[]>>) =>
    findDmarc('mail.x.fr', 'x.fr', answersOf(zone));
  const own = '_dmarc.mail.x.fr';
  const parent = '_dmarc.x.fr';
  const strict = 'v=DMARC1; p=reject; sp=none';

  it('is its own, then that of its organization for subdomains', () => {
    expect(at({ [own]: [strict] })).toMatchObject(known({ policy: 'reject' }));
    expect(at({ [own]: ['other'], [parent]: [strict] })).toMatchObject(known({ policy: 'none' }));
    expect(at({ [own]: [], [parent]: [] })).toEqual(known(null));
  });

  it('is none where there are several, and unknown where one was not read', () => {
    expect(at({ [own]: [strict, strict], [parent]: [strict] })).toEqual(known(null));
    expect(at({ [parent]: [strict] })).toEqual(unread('not-collected'));
    expect(at({ [own]: [] })).toEqual(unread('not-collected'));
  });
});

describe('protection against spoofing', () => {
  const protection = (spf: readonly string[] | null, dmarc: readonly string[] | null) => {
    const txt = new Map<string, Fact<readonly string[]>>([
      ['x.fr', spf ? known(spf) : unread('throttled')],
      ['_dmarc.x.fr', dmarc ? known(dmarc) : unread('denied')],
    ]);
    return mailFacts('x.fr', 'x.fr', { txt });
  };
  const held = ['v=spf1 mx -all'];
  const reject = ['v=DMARC1; p=reject'];
  const eleven = [`v=spf1${' a'.repeat(11)} -all`];

  it.each<[string, readonly string[], readonly string[]]>([
    ['holds', held, reject],
    ['holds', ['v=spf1 mx ?all'], ['v=DMARC1; p=quarantine; sp=reject']],
    ['no-policy', held, []],
    ['no-policy', held, [...reject, ...reject]],
    ['policy-not-enforced', held, ['v=DMARC1; p=none']],
    ['policy-partly-enforced', held, ['v=DMARC1; p=reject; pct=50']],
    ['policy-partly-enforced', held, ['v=DMARC1; p=reject; sp=none']],
    ['spf-missing', [], reject],
    ['spf-broken', eleven, reject],
    ['spf-broken', [...held, ...held], reject],
    ['spf-passes-anyone', ['v=spf1 +all'], reject],
  ])('%s: %j with %j', (expected, spf, dmarc) => {
    expect(protection(spf, dmarc).mailSpoofingProtection).toEqual(known(expected));
  });

  it('is settled by the half that does not hold, unknown by the one that was not read', () => {
    expect(protection(null, []).mailSpoofingProtection).toEqual(known('no-policy'));
    expect(protection(eleven, null).mailSpoofingProtection).toEqual(known('spf-broken'));
    expect(protection(null, reject).mailSpoofingProtection).toEqual(unread('throttled'));
    expect(protection(held, null).mailSpoofingProtection).toEqual(unread('denied'));
  });

  it('tells each half apart', () => {
    expect(protection(eleven, reject)).toMatchObject({
      spf: known('permerror'),
      spfError: known('too-many-lookups'),
      dmarc: known('reject'),
    });
    expect(protection(held, [])).toMatchObject({ spfError: known(null), dmarc: known('absent') });
  });
});
