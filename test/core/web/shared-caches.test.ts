import { describe, expect, it } from 'vitest';
import { isKeyedByOrigin } from '#core/domain/web/cors.ts';
import { cacheKeyHeaders } from '#core/domain/web/disclosures.ts';
import { headersLostOnErrors } from '#core/domain/web/error-answer.ts';
import { cookiesInSharedCaches } from '#core/domain/web/shared-caches.ts';
import { answerOf } from './answers.ts';

const session = { 'set-cookie': 'session=1; Secure' };

describe('a cookie is in a shared cache', () => {
  it.each([
    { age: '12' },
    { 'cache-status': 'ExampleCache; hit; ttl=30' },
    { 'x-cache': 'Hit from cloudfront' },
    { 'x-cache': 'RefreshHit from cloudfront' },
    { 'x-cache': 'MISS, HIT' },
    { 'x-cache': 'TCP_HIT from a.example' },
    { 'cf-cache-status': 'HIT' },
    { 'cache-control': 'public, max-age=60' },
    { 'cache-control': 'max-age=0, s-maxage=60' },
  ])('by %o', (headers) => {
    expect(cookiesInSharedCaches([answerOf({ ...headers, ...session })])).toEqual(['session']);
    expect(cookiesInSharedCaches([answerOf(headers)])).toEqual([]);
  });

  it.each([
    {},
    { age: '0' },
    { 'x-cache': 'Miss from cloudfront' },
    { 'x-cache': 'white' },
    { 'cf-cache-status': 'DYNAMIC' },
    { 'cache-status': 'ExampleCache; fwd=miss; stored' },
    { 'cache-control': 'public, no-store' },
    { 'cache-control': 'max-age=60' },
  ])('not by %o', (headers) => {
    expect(cookiesInSharedCaches([answerOf({ ...headers, ...session })])).toEqual([]);
  });

  it('not where the content network sets its own for each visitor', () => {
    const cookies = { 'set-cookie': ['__cf_bm=1; Secure', 'session=1'] };
    const kept = answerOf({ 'cf-cache-status': 'HIT', ...cookies });
    expect(cookiesInSharedCaches([kept, kept])).toEqual(['session']);
  });
});

describe('answers by origin', () => {
  it.each([
    [{ vary: 'Origin' }, true],
    [{ vary: 'Accept-Encoding, origin' }, true],
    [{ vary: '*' }, true],
    [{ 'cache-control': 'private' }, true],
    [{ 'cache-control': 'no-store' }, true],
    [{ vary: 'X-Original-Origin' }, false],
    [{ vary: 'Accept-Encoding', 'cache-control': 'public' }, false],
    [{}, false],
  ])('%o are kept apart: %s', (headers: Readonly<Record<string, string>>, isKeyed) => {
    expect(isKeyedByOrigin(answerOf(headers))).toBe(isKeyed);
  });
});

it('headers tell keys of caches, and not that there is one', () => {
  expect(cacheKeyHeaders(answerOf({ 'surrogate-key': 'home', 'x-cache': 'HIT' }))).toEqual([
    'surrogate-key: home',
  ]);
});

describe('an error page', () => {
  const html = { 'content-type': 'text/html' };
  const protections = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  };
  const landing = answerOf({ ...html, ...protections });

  it('loses what the landing page has and it has not', () => {
    expect(headersLostOnErrors(landing, answerOf(html))).toEqual([
      'x-content-type-options',
      'referrer-policy',
      'x-frame-options',
    ]);
    expect(headersLostOnErrors(landing, landing)).toEqual([]);
    expect(headersLostOnErrors(answerOf(html), answerOf(html))).toEqual([]);
  });

  it('that is no page needs no protection of pages', () => {
    const data = answerOf({ 'content-type': 'application/json' });
    expect(headersLostOnErrors(landing, data)).toEqual(['x-content-type-options']);
  });

  it('may have a policy in place of the older header', () => {
    const error = answerOf({ ...html, 'content-security-policy': "frame-ancestors 'none'" });
    expect(headersLostOnErrors(landing, error)).not.toContain('x-frame-options');
  });
});
