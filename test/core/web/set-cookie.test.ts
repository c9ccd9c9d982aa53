import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/domain/time.ts';
import { cookiesOf } from '#core/domain/web/cookie-facts.ts';
import { bitsIn, isSerializedObject, revealedBy } from '#core/domain/web/cookie-value.ts';
import { parseSetCookie, prefixHolds, purposeOf } from '#core/domain/web/set-cookie.ts';
import { answerOf } from './answers.ts';

const now = '2026-11-22T00:00:00.000Z' as Instant;
const parse = (text: string) => {
  const cookie = parseSetCookie(text, now);
  if (!cookie) throw new Error(`${text} is dropped`);
  return cookie;
};

describe('Set-Cookie', () => {
  it('reads attributes in any case, the last of each', () => {
    expect(
      parse(
        'a=b=c; SECURE; HttpOnly; samesite=Strict; SameSite=lax; Domain=.Example.FR; Path=/x; Partitioned',
      ),
    ).toEqual({
      name: 'a',
      value: 'b=c',
      secure: true,
      httpOnly: true,
      sameSite: 'lax',
      domain: 'example.fr',
      path: '/x',
      partitioned: true,
      lifetime: null,
    });
  });

  it('takes Max-Age before Expires, in seconds', () => {
    const later = 'Expires=Mon, 23 Nov 2026 00:00:00 GMT';
    expect(parse(`a=b; ${later}`).lifetime).toBe(86_400);
    expect(parse(`a=b; Max-Age=60; ${later}`).lifetime).toBe(60);
    expect(parse('a=b; Max-Age=-5').lifetime).toBe(0);
    expect(parse('a=b; Expires=whenever').lifetime).toBeNull();
  });

  it('holds a prefix to what it promises', () => {
    expect(prefixHolds(parse('__Host-a=1; Secure; Path=/'))).toBe(true);
    expect(prefixHolds(parse('__Host-a=1; Secure'))).toBe(false);
    expect(prefixHolds(parse('__Host-a=1; Secure; Path=/; Domain=a.fr'))).toBe(false);
    expect(prefixHolds(parse('__Secure-a=1'))).toBe(false);
    expect(prefixHolds(parse('a=1'))).toBe(true);
  });

  it.each([
    ['PHPSESSID', 'session'],
    ['connect.sid', 'session'],
    ['access_token', 'session'],
    ['XSRF-TOKEN', 'csrf-token'],
    ['__RequestVerificationToken', 'csrf-token'],
    ['_ga_ABC123', 'tracking'],
    ['lang', 'other'],
    ['consent', 'other'],
  ])('%s looks like %s', (name, purpose) => {
    expect(purposeOf(parse(`${name}=1`))).toBe(purpose);
  });

  it('gives a cookie for each name that stays, and none for what is removed', () => {
    const answers = [
      answerOf({ 'set-cookie': ['a=1', 'b=2; Max-Age=0', 'lang=fr; Max-Age=31536000'] }),
      answerOf({ 'set-cookie': 'a=2; Secure' }),
    ];
    const cookies = cookiesOf('https://site.example', answers, now);
    expect(cookies.map(({ id }) => id)).toEqual([
      'https://site.example cookie a',
      'https://site.example cookie lang',
    ]);
    expect(cookies[0]?.facts.secure).toEqual({ known: true, value: true });
    expect(cookies[1]?.facts.lifetimeDays).toEqual({ known: true, value: 365 });
  });

  it('never throws, and keeps a name and a value as they are', () => {
    const word = fc.stringMatching(/^[\w.-]{1,20}$/);
    fc.assert(
      fc.property(word, word, fc.string({ unit: 'binary' }), (name, value, rest) => {
        const cookie = parseSetCookie(`${name}=${value}; ${rest}`, now);
        expect(cookie?.name).toBe(name);
        expect(cookie?.value).toBe(value);
      }),
    );
  });
});

describe('the value of a cookie', () => {
  it('holds at most so many bits', () => {
    expect(bitsIn('12345678')).toBe(26);
    expect(bitsIn('0123456789abcdef')).toBe(64);
    expect(bitsIn('f47ac10b-58cc-4372-a567-0e02b2c3d479')).toBe(128);
    expect(bitsIn('')).toBe(0);
  });

  it('holds more bits the longer it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w{1,40}$/), (value) => {
        expect(bitsIn(`${value}z`)).toBeGreaterThanOrEqual(bitsIn(value));
      }),
    );
  });

  it.each([
    ['rO0ABXNyAA5zaG9wLkNhcnQ', true],
    ['AAEAAAD/////AQAAAAAAAAAMAgAAAE', true],
    ['gASVEAAAAAAAAACMCA', true],
    ['BAh7B0kiD3Nlc3Npb25faWQGOgZFVA', true],
    ['O%3A4%3A%22Cart%22%3A0%3A%7B%7D', true],
    ['Tzo0OiJDYXJ0IjowOnt9', true],
    ['a%3A1%3A%7Bi%3A0%3Bi%3A1%3B%7D', true],
    [`BAh7B0kiD3Nlc3Npb25faWQGOgZFVA--${'0a'.repeat(20)}`, false],
    ['0123456789abcdef0123456789abcdef', false],
    ['eyJhbGciOiJIUzI1NiJ9.e30.c2ln', false],
    ['Tzone', false],
    ['a:b', false],
    ['%E0%A4%A', false],
  ])('%s is an object that a language wrote out: %s', (value, isObject) => {
    expect(isSerializedObject(value)).toBe(isObject);
  });

  it('reveals what it carries in the open', () => {
    expect(revealedBy('jean%40example.fr')).toEqual(['e-mail']);
    expect(revealedBy('1677787402.36895.0000')).toEqual(['internal-address']);
    expect(revealedBy('3254846813.36895.0000')).toEqual([]);
    expect(revealedBy('10.0.0.7')).toEqual(['internal-address']);
    expect(revealedBy('93.184.216.34')).toEqual([]);
    expect(revealedBy('%E0%A4%A')).toEqual([]);
    expect(revealedBy('1.2.3.4.5')).toEqual([]);
  });
});
