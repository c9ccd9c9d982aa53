import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalSha256 } from '#core/domain/canonical.ts';

const text = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, shuffled(inner)]),
  );
};

describe('the canonical form', () => {
  it('is the one of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const literals = [null, true, false];
    const numbers = [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    const string = '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f';
    expect(text({ numbers, string, literals })).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
    const names = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\ud83d\ude00': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(text(names)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('does not hang on the order in which an object was made', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(text(shuffled(value))).toBe(text(value));
      }),
    );
  });

  it('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(text(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('differs for what differs', async () => {
    expect(await canonicalSha256({ a: '1' })).not.toBe(await canonicalSha256({ a: 1 }));
  });

  it.each([
    [undefined, 'without JSON form'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [1n, 'BigInt'],
  ])('refuses %s, which has no JSON form', (value, message) => {
    expect(() => canonicalBytes(value)).toThrow(message);
  });
});
