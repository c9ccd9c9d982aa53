import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPreloadable, parseHsts } from '#core/domain/web/hsts.ts';

describe('Strict-Transport-Security', () => {
  it.each([
    ['max-age=31536000', 31_536_000, false, false],
    ['Max-Age="300" ; IncludeSubDomains', 300, true, false],
    ['includeSubDomains; preload; max-age=0;', 0, true, true],
    ['max-age=1; unknown=x', 1, false, false],
  ])('%s', (text, maxAge, includeSubDomains, preload) => {
    expect(parseHsts(text)).toEqual({ maxAge, includeSubDomains, preload });
  });

  it.each([
    '',
    'includeSubDomains',
    'max-age',
    'max-age=abc',
    'max-age=-1',
    'max-age=1; max-age=2',
  ])('%s is dropped, as browsers do', (text) => {
    expect(parseHsts(text)).toBeNull();
  });

  it('is ready for the preload list with its three conditions only', () => {
    fc.assert(
      fc.property(
        fc.nat(40_000_000),
        fc.boolean(),
        fc.boolean(),
        (maxAge, includeSubDomains, preload) => {
          const ready = maxAge >= 31_536_000 && includeSubDomains && preload;
          expect(isPreloadable({ maxAge, includeSubDomains, preload })).toBe(ready);
        },
      ),
    );
  });

  it('is read the same in any order and case', () => {
    const directives = ['max-age=77', 'includeSubDomains', 'preload'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(directives, { minLength: 3 }),
        fc.boolean(),
        (shuffled, upper) => {
          const text = shuffled.join(' ; ');
          expect(parseHsts(upper ? text.toUpperCase() : text)).toEqual({
            maxAge: 77,
            includeSubDomains: true,
            preload: true,
          });
        },
      ),
    );
  });
});
