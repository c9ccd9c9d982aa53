import { describe, expect, it } from 'vitest';
import { foundIn, headerFields, joined, keyword } from '#core/domain/web/answer.ts';
import { corsOf, trustsNull } from '#core/domain/web/cors.ts';
import { parseCsp } from '#core/domain/web/csp.ts';
import {
  conflictingHeaders,
  deprecatedHeaders,
  edgeServices,
  privateAddressesIn,
  privateAddressesInHeaders,
  versionsInHeaders,
} from '#core/domain/web/disclosures.ts';
import { framingOf } from '#core/domain/web/framing.ts';
import { openFeatures, parsePermissionsPolicy } from '#core/domain/web/permissions-policy.ts';
import {
  downgradesOf,
  isSameSite,
  plainHttpOf,
  redirectionOf,
} from '#core/domain/web/redirections.ts';
import { referrerOf } from '#core/domain/web/referrer-policy.ts';
import { answerOf } from './answers.ts';

const redirection = (from: string, to: string, status = 301) =>
  answerOf({ location: to }, { url: from, status });

describe('header fields', () => {
  it('are one list whatever their case and number', () => {
    const headers = headerFields([
      ['Vary', ' a '],
      ['VARY', 'b'],
    ]);
    expect(joined({ ...answerOf({}), headers }, 'vary')).toBe('a, b');
    expect(keyword(answerOf({ x: 'Same-Origin; report-to="a"' }), 'x')).toBe('same-origin');
    expect(keyword(answerOf({}), 'x')).toBeNull();
  });

  it('found in a part of an answer prove what is there, and never what is not', () => {
    expect(foundIn({ truncated: true }, ['a'])).toEqual({ known: true, value: ['a'] });
    expect(foundIn({ truncated: true }, [])).toEqual({ known: false, why: 'undecided' });
    expect(foundIn({ truncated: false }, [])).toEqual({ known: true, value: [] });
  });
});

describe('a redirection', () => {
  it.each([
    ['/next#part', 'https://a.fr/next'],
    ['//b.fr/', 'https://b.fr/'],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('to %s leads to %s', (location, target) => {
    expect(redirectionOf(redirection('https://a.fr/x', location))).toBe(target);
  });

  it('is no redirection by another status', () => {
    expect(redirectionOf(redirection('https://a.fr/', '/b', 200))).toBeNull();
    expect(redirectionOf(redirection('https://a.fr/', '/b', 304))).toBeNull();
  });

  it.each([
    ['https://a.fr/', 'to-https'],
    ['https://www.a.fr/', 'off-host'],
    ['http://www.a.fr/', 'by-http'],
  ])('from plain HTTP to %s is %s', (to, kind) => {
    expect(plainHttpOf(redirection('http://a.fr/', to))).toBe(kind);
  });

  it('back to plain HTTP is told', () => {
    const route = [
      redirection('https://a.fr/', 'http://a.fr/b'),
      redirection('http://a.fr/b', '/c'),
    ];
    expect(downgradesOf(route)).toEqual(['http://a.fr/b']);
  });

  it('stays on the site above and under a host only', () => {
    expect(isSameSite('a.fr', 'www.a.fr')).toBe(true);
    expect(isSameSite('www.a.fr', 'a.fr')).toBe(true);
    expect(isSameSite('a.fr', 'ba.fr')).toBe(false);
    expect(isSameSite('x.a.fr', 'y.a.fr')).toBe(false);
  });
});

describe('who may read and frame', () => {
  it('reads CORS by what came back', () => {
    const ask = (headers: Record<string, string>) =>
      corsOf(answerOf(headers), 'https://foreign.example');
    const open = 'access-control-allow-origin';
    const credentials = { 'access-control-allow-credentials': 'true' };
    expect(ask({})).toBe('same-origin');
    expect(ask({ [open]: '*', ...credentials })).toBe('everyone');
    expect(ask({ [open]: 'https://partner.example' })).toBe('listed-origins');
    expect(ask({ [open]: 'https://foreign.example' })).toBe('any-origin');
    expect(ask({ [open]: 'https://foreign.example', ...credentials })).toBe(
      'any-origin-with-credentials',
    );
    expect(trustsNull(answerOf({ [open]: 'null', ...credentials }))).toBe(true);
    expect(trustsNull(answerOf({ [open]: 'null' }))).toBe(false);
  });

  it('reads frame-ancestors before the older header', () => {
    const framing = (header: string | null, policy: string) =>
      framingOf(answerOf(header === null ? {} : { 'x-frame-options': header }), parseCsp([policy]));
    expect(framing(null, "frame-ancestors 'none'")).toBe('by-policy');
    expect(framing('DENY', 'frame-ancestors *')).toBe('ignored');
    expect(framing('DENY', "default-src 'none'")).toBe('by-header');
    expect(framing('deny, SAMEORIGIN', '')).toBe('ignored');
    expect(framing('ALLOW-FROM https://a.fr', '')).toBe('ignored');
    expect(framing(null, '')).toBe('absent');
  });

  it('reads the last known word of a referrer policy', () => {
    expect(referrerOf([])).toBe('default');
    expect(referrerOf(['no-referrer, new-word'])).toBe('private');
    expect(referrerOf(['no-referrer', 'unsafe-url'])).toBe('leaks');
    expect(referrerOf(['never'])).toBe('unknown-keyword');
  });

  it('reads which features any frame may ask for', () => {
    const open = (text: string) => openFeatures(parsePermissionsPolicy(text));
    expect(open('camera=*, microphone=(), geolocation=(self "https://*.a.fr"), usb=(*)')).toEqual([
      'camera',
      'usb',
    ]);
    expect(open('camera=*, camera=()')).toEqual([]);
  });
});

describe('what headers tell', () => {
  it('tells versions, and not names alone', () => {
    expect(versionsInHeaders(answerOf({ server: 'nginx' }))).toEqual([]);
    expect(versionsInHeaders(answerOf({ server: 'nginx/1.18.0' }))).toEqual([
      'server: nginx/1.18.0',
    ]);
  });

  it('tells private addresses, and no version or public one', () => {
    expect(privateAddressesIn('10.0.0.1, 10.0.0.1. 192.168.1.1:80')).toEqual([
      '10.0.0.1',
      '192.168.1.1',
    ]);
    expect(privateAddressesIn('version 10.0.0.1.2, 8.8.8.8, 172.32.0.1, 10.999.0.1')).toEqual([]);
    expect(
      privateAddressesInHeaders(answerOf({ via: '1.1 10.0.0.7', 'set-cookie': 'a=10.0.0.8' })),
    ).toEqual(['via: 10.0.0.7']);
  });

  it('tells what is abandoned, what contradicts, and who stands in front', () => {
    expect(
      deprecatedHeaders(answerOf({ 'x-xss-protection': '0', 'expect-ct': 'max-age=1' })),
    ).toEqual(['expect-ct: max-age=1']);
    expect(conflictingHeaders(answerOf({ 'x-frame-options': ['DENY', 'deny'] }))).toEqual([]);
    expect(conflictingHeaders(answerOf({ 'x-frame-options': ['DENY', 'SAMEORIGIN'] }))).toEqual([
      'x-frame-options',
    ]);
    expect(edgeServices(answerOf({ 'x-served-by': 'cache-cdg-1', via: '1.1 varnish' }))).toEqual([
      'Fastly',
    ]);
  });
});
