import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFlaw, libraryOfText, libraryOfUrl, unsupported } from '#core/domain/web/libraries.ts';
import { stackTracesIn } from '#core/domain/web/page-leaks.ts';
import { personalNumbersIn } from '#core/domain/web/personal-numbers.ts';
import { secretsIn } from '#core/domain/web/secrets.ts';
import { compromisedHosts, fontServicesAmong, trackersAmong } from '#core/domain/web/services.ts';
import { isBelow } from '#core/domain/web/versions.ts';

describe('a library', () => {
  it.each([
    ['https://ajax.googleapis.com/ajax/libs/jquery/1.8.2/jquery.min.js', 'jquery', '1.8.2'],
    ['https://code.jquery.com/jquery-3.7.1.min.js', 'jquery', '3.7.1'],
    ['https://code.jquery.com/ui/1.12.1/jquery-ui.js', null, null],
    ['https://cdn.jsdelivr.net/npm/bootstrap@4.1.3/dist/js/bootstrap.min.js', 'bootstrap', '4.1.3'],
    [
      'https://cdnjs.cloudflare.com/ajax/libs/angular.js/1.7.2/angular.min.js',
      'angularjs',
      '1.7.2',
    ],
    ['https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.10/lodash.min.js', 'lodash', '4.17.10'],
    ['https://a.fr/js/jquery-ui-1.12.1.min.js', 'jquery-ui', '1.12.1'],
    ['https://a.fr/js/myjquery-1.8.2.js', null, null],
    ['https://a.fr/js/app.js', null, null],
  ])('in %s is %s %s', (url, name, version) => {
    expect(libraryOfUrl(url)).toEqual(name === null ? null : { name, version });
  });

  it('is known by its banner', () => {
    expect(libraryOfText('/*! jQuery v1.12.4 | (c) jQuery Foundation */')).toEqual({
      name: 'jquery',
      version: '1.12.4',
    });
    expect(libraryOfText('/*!\n * Bootstrap v3.3.7 (http://getbootstrap.com)')).toEqual({
      name: 'bootstrap',
      version: '3.3.7',
    });
    expect(libraryOfText('/* works with jQuery v1.12.4 */')).toBeNull();
  });

  it('has the flaws of its version only', () => {
    expect(knownFlaw({ name: 'jquery', version: '3.4.1' })).toBe('jquery 3.4.1 (CVE-2020-11022)');
    expect(knownFlaw({ name: 'jquery', version: '3.5.0' })).toBeNull();
    expect(knownFlaw({ name: 'bootstrap', version: '3.4.1' })).toBeNull();
    expect(knownFlaw({ name: 'bootstrap', version: '4.2.0' })).toBe(
      'bootstrap 4.2.0 (CVE-2019-8331)',
    );
    expect(unsupported({ name: 'angularjs', version: '1.8.3' })).toBe('angularjs 1.8.3');
    expect(unsupported({ name: 'moment', version: '2.0.0' })).toBeNull();
  });
});

describe('versions', () => {
  it('are in one order', () => {
    const version = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect([isBelow(a, b), isBelow(b, a), a === b].filter(Boolean)).toHaveLength(1);
      }),
    );
    expect(isBelow('1.9', '1.10.0')).toBe(true);
    expect(isBelow('1.10', '1.10.0')).toBe(false);
  });
});

describe('a text', () => {
  it('gives secrets away by their own forms only', () => {
    expect(secretsIn('key = "AKIAABCDEFGHIJKLMNOP"')).toEqual(['AWS access key']);
    expect(secretsIn('-----BEGIN RSA PRIVATE KEY-----')).toEqual(['private key']);
    expect(secretsIn('postgres://app:hunter2@db.internal/app')).toEqual(['database password']);
    expect(secretsIn('postgres://user:password@host.example/db')).toEqual(['database password']);
    expect(
      secretsIn('AIzaSyA1234567890abcdefghijklmnopqrstuv pk_live_abcdefghijklmnopqrstuvwx'),
    ).toEqual([]);
  });

  it('shows traces of execution, and not talk of them', () => {
    expect(stackTracesIn('Traceback (most recent call last):')).toEqual(['Python']);
    expect(stackTracesIn('\n    at com.example.Foo.bar(Foo.java:12)')).toEqual(['Java']);
    expect(stackTracesIn('<pre>Error: x\n    at run (/app/server.js:10:5)</pre>')).toEqual([
      'Node.js',
    ]);
    expect(
      stackTracesIn('<b>Warning</b>: Undefined variable $x in <b>/var/www/a.php</b> on line'),
    ).toEqual(['PHP']);
    expect(stackTracesIn('Meet us at 10:30 (room 4), read app.js and Foo.java.')).toEqual([]);
  });

  it('holds personal numbers only where their check digits hold', () => {
    expect(personalNumbersIn('4539 1488 0343 6467.')).toEqual(['payment-card']);
    expect(personalNumbersIn('4539 1488 0343 6468')).toEqual([]);
    expect(personalNumbersIn('4111 1111 1111 1111')).toEqual([]);
    expect(personalNumbersIn('1 84 12 76 451 089 46')).toEqual(['french-social-security']);
    expect(personalNumbersIn('1 84 12 76 451 089 47')).toEqual([]);
  });

  it('is searched in little time, however long the runs in it', () => {
    const text = [
      '4'.repeat(100_000),
      '1 84 12 '.repeat(10_000),
      'at a.a.'.repeat(20_000),
      'A'.repeat(200_000),
      '\n'.repeat(2_000_000),
      ' '.repeat(2_000_000),
      'Warning: '.repeat(200_000),
    ];
    const startedAt = performance.now();
    for (const one of text) {
      personalNumbersIn(one);
      secretsIn(one);
      stackTracesIn(one);
    }
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('services', () => {
  it('are known by the domains of their scripts', () => {
    expect(
      trackersAmong(['https://www.googletagmanager.com/gtag/js?id=1', 'https://a.fr/clarity.ms']),
    ).toEqual(['Google Tag Manager']);
    expect(fontServicesAmong(['https://fonts.googleapis.com/css'])).toEqual([
      'fonts.googleapis.com',
    ]);
    expect(compromisedHosts(['https://cdn.polyfill.io/v3.js', 'https://notpolyfill.io/'])).toEqual([
      'cdn.polyfill.io',
    ]);
  });
});
