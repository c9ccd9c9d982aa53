import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDkim } from '#core/domain/mail/dkim-record.ts';
import { announcesMtaSts, outsidePolicy, parseMtaSts } from '#core/domain/mail/mta-sts.ts';
import { asksForTlsReports } from '#core/domain/mail/tls-reporting.ts';

const policy = (...lines: readonly string[]): string =>
  ['version: STSv1', 'max_age: 86400', ...lines].join('\n');

describe('an MTA-STS record', () => {
  it.each([
    [['v=STSv1; id=2026'], true],
    [['other', 'v=STSv1;id=a1;'], true],
    [['v=STSv1;'], false],
    [['v=STSv2; id=1'], false],
    [['v=STSv1; id=1', 'v=STSv1; id=2'], false],
    [[], false],
  ])('%j announces a policy: %s', (texts, announces) => {
    expect(announcesMtaSts(texts)).toBe(announces);
  });
});

describe('an MTA-STS policy', () => {
  it('is read, whatever ends its lines', () => {
    const text = policy('mode: testing', 'mx: MX1.Example.fr', 'mx: *.example.fr');
    const read = { mode: 'testing', servers: ['mx1.example.fr', '*.example.fr'] };
    expect(parseMtaSts(text)).toEqual(read);
    expect(parseMtaSts(text.replaceAll('\n', '\r\n'))).toEqual(read);
    expect(parseMtaSts(policy('mode: none'))).toEqual({ mode: 'none', servers: [] });
  });

  it.each([
    policy('mode: enforce'),
    policy('mode: strict', 'mx: a.fr'),
    'mode: enforce\nmx: a.fr\nmax_age: 86400',
    'version: STSv1\nmode: enforce\nmx: a.fr',
    '<html></html>',
  ])('%j is none', (text) => {
    expect(parseMtaSts(text)).toBeNull();
  });

  it('lets a star stand for one label', () => {
    const read = { mode: 'enforce', servers: ['*.example.fr', 'mx.other.fr'] } as const;
    const names = ['a.example.fr', 'mx.other.fr', 'a.b.example.fr', 'example.fr', 'x.other.fr'];
    expect(outsidePolicy(read, names)).toEqual(['a.b.example.fr', 'example.fr', 'x.other.fr']);
  });
});

describe('a DKIM key', () => {
  it('is read with its defaults', () => {
    expect(parseDkim('v=DKIM1; p=AB CD')).toEqual({
      key: 'ABCD',
      algorithm: 'rsa',
      testing: false,
    });
    expect(parseDkim('k=ed25519; t=s:y; p=AB==')).toEqual({
      key: 'AB==',
      algorithm: 'ed25519',
      testing: true,
    });
    expect(parseDkim('k=x; p=')).toEqual({ key: '', algorithm: 'other', testing: false });
  });

  it.each(['', 'v=spf1 -all', 'v=DKIM2; p=AB', 'hello'])('%j is none', (text) => {
    expect(parseDkim(text)).toBeUndefined();
  });
});

it.each([
  [['v=TLSRPTv1; rua=mailto:a@x.fr'], true],
  [['v=TLSRPTv1;rua=https://x.fr/r'], true],
  [['v=TLSRPTv1;'], false],
  [['v=TLSRPTv1; rua=mailto:a@x.fr', 'v=TLSRPTv1; rua=mailto:b@x.fr'], false],
  [[], false],
])('%j asks for TLS reports: %s', (texts, asks) => {
  expect(asksForTlsReports(texts)).toBe(asks);
});

it('no text makes a reader throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseMtaSts(policy(text));
      parseDkim(`p=${text}`);
      announcesMtaSts([`v=STSv1;${text}`]);
      expect(typeof asksForTlsReports([`v=TLSRPTv1;${text}`])).toBe('boolean');
    }),
  );
});
