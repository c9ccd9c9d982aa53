import { describe, expect, it } from 'vitest';
import { caaAllows } from '#core/domain/certificate/caa.ts';
import type { Certificate, ShownCertificate } from '#core/domain/certificate/certificate.ts';
import { keyStrength } from '#core/domain/certificate/key-strength.ts';
import {
  daysLeft,
  isShortLived,
  lifetimeDays,
  lifetimeIsWithinLimit,
  renewalIsOverdue,
} from '#core/domain/certificate/lifetime.ts';
import { certificateFacts, issuerIsAllowed } from '#core/domain/derive/certificate-facts.ts';
import { known, unread } from '#core/domain/fact.ts';
import { type Instant, instantOf } from '#core/domain/time.ts';

const at = (text: string): Instant => instantOf(Date.parse(`${text}Z`));

const certificate: Certificate = {
  notBefore: at('2026-06-01T00:00:00'),
  notAfter: at('2026-08-29T23:59:59'),
  names: ['example.fr'],
  key: { algorithm: 'ec', bits: 256 },
  signatureHash: 'SHA-256',
  selfSigned: false,
  isAuthority: false,
  extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
  maySign: true,
  timestampLogs: 2,
  ocspUrls: [],
  crlUrls: ['http://crl.example'],
  mustStaple: false,
  issuer: "Let's Encrypt",
};

const living = (from: string, to: string): Certificate => ({
  ...certificate,
  notBefore: at(from),
  notAfter: at(to),
});

describe('the life of a certificate', () => {
  it('is counted with both its ends', () => {
    expect(lifetimeDays(certificate)).toBe(90);
    expect(daysLeft(certificate, at('2026-08-29T00:00:00'))).toBe(0);
    expect(daysLeft(certificate, at('2026-08-30T00:00:00'))).toBe(-1);
  });

  it.each([
    ['2026-03-14T12:00:00', '2027-04-16T11:59:59', true],
    ['2026-03-15T00:00:00', '2027-04-16T11:59:59', false],
    ['2026-03-15T00:00:00', '2026-09-30T23:59:59', true],
    ['2026-03-15T00:00:00', '2026-10-01T00:00:00', false],
    ['2029-03-15T00:00:00', '2029-04-30T23:59:59', true],
    ['2029-03-15T00:00:00', '2029-05-01T00:00:00', false],
    ['2019-01-01T00:00:00', '2021-04-04T23:59:59', true],
    ['2010-01-01T00:00:00', '2020-01-01T00:00:00', true],
  ])('from %s to %s is allowed: %s', (from, to, allowed) => {
    expect(lifetimeIsWithinLimit(living(from, to))).toBe(allowed);
  });

  it('is nearly over by its own measure', () => {
    expect(renewalIsOverdue(certificate, at('2026-08-05T00:00:00'))).toBe(false);
    expect(renewalIsOverdue(certificate, at('2026-08-10T00:00:00'))).toBe(true);
    const short = living('2026-06-01T00:00:00', '2026-06-06T23:59:59');
    expect(isShortLived(short)).toBe(true);
    expect(renewalIsOverdue(short, at('2026-06-05T00:00:00'))).toBe(false);
    expect(renewalIsOverdue(short, at('2026-06-06T00:00:00'))).toBe(true);
  });
});

it.each([
  ['rsa', 1023, 0],
  ['rsa', 1024, 80],
  ['rsa', 2048, 112],
  ['rsa', 3072, 128],
  ['rsa', 4096, 128],
  ['ec', 256, 128],
  ['ec', 224, 112],
  ['edwards', 448, 224],
  ['other', 0, null],
] as const)('the strength of %s with %i bits is %j', (algorithm, bits, strength) => {
  expect(keyStrength({ algorithm, bits })).toBe(strength);
});

describe('CAA', () => {
  const issue = (value: string, tag = 'issue') => ({ critical: false, tag, value });
  const ours = { issuer: "Let's Encrypt", wildcard: false };

  it('without a record lets everyone issue', () => {
    expect(caaAllows([], ours)).toBe(true);
    expect(caaAllows([issue('mailto:a@x.fr', 'iodef')], ours)).toBe(true);
  });

  it('lets issue whom it names', () => {
    expect(caaAllows([issue('pki.goog'), issue('LetsEncrypt.org; a=b')], ours)).toBe(true);
    expect(caaAllows([issue('pki.goog')], ours)).toBe(false);
    expect(caaAllows([issue(';')], ours)).toBe(false);
  });

  it('of wildcards has its own record where there is one', () => {
    const records = [issue('letsencrypt.org'), issue('pki.goog', 'issuewild')];
    expect(caaAllows(records, ours)).toBe(true);
    expect(caaAllows(records, { ...ours, wildcard: true })).toBe(false);
    expect(caaAllows([issue('letsencrypt.org')], { ...ours, wildcard: true })).toBe(true);
  });

  it('says nothing about an authority that nobody knows', () => {
    expect(caaAllows([issue('ca.example')], { issuer: 'Example CA', wildcard: false })).toBeNull();
    expect(caaAllows([issue('ca.example')], { issuer: null, wildcard: false })).toBeNull();
  });
});

describe('facts about a certificate', () => {
  const shown: ShownCertificate = {
    certificate,
    matchesName: true,
    chain: 'trusted',
    signatureHashes: ['SHA-256', 'SHA-1'],
    stapled: false,
  };
  const now = at('2026-07-01T00:00:00');

  it('name the hashes that are broken, wherever in the chain', () => {
    expect(certificateFacts.brokenHashes(shown, now)).toEqual(known(['SHA-1']));
  });

  it('want a third log of a long life', () => {
    expect(certificateFacts.hasEnoughTimestamps(shown, now)).toEqual(known(true));
    const long = living('2026-01-01T00:00:00', '2026-07-18T23:59:59');
    const lasting = { ...shown, certificate: long };
    expect(certificateFacts.hasEnoughTimestamps(lasting, now)).toEqual(known(false));
  });

  it('let a certificate without usages serve for all', () => {
    const plain = { ...shown, certificate: { ...certificate, extendedKeyUsages: null } };
    expect(certificateFacts.fitsServers(plain, now)).toEqual(known(true));
  });

  it('leave the strength of an unknown key open', () => {
    const odd: ShownCertificate = {
      ...shown,
      certificate: { ...certificate, key: { algorithm: 'other', bits: 0 } },
    };
    expect(certificateFacts.keyStrength(odd, now)).toEqual(unread('undecided'));
  });

  it('tell an invalid chain from an incomplete one', () => {
    const trust = (chain: ShownCertificate['chain']) =>
      certificateFacts.trusted({ ...shown, chain }, now);
    expect(trust('invalid')).toEqual(known(false));
    expect(trust('unknown-root')).toEqual(known(false));
    expect(trust('incomplete')).toEqual(unread('undecided'));
  });

  it('are unread with the certificate or the records', () => {
    expect(issuerIsAllowed(unread('malformed'), known([]))).toEqual(unread('malformed'));
    expect(issuerIsAllowed(known(shown), unread('denied'))).toEqual(unread('denied'));
  });
});
