import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddressSet,
  difference,
  intersection,
  size,
  union,
} from '#core/domain/network/address-set.ts';
import { parseCidr } from '#core/domain/network/cidr.ts';
import { isCrowd, isOnInternet } from '#core/domain/network/internet.ts';

const span = fc
  .tuple(fc.nat(40), fc.nat(8))
  .map(([first, more]) => ({ first: BigInt(first), last: BigInt(first + more) }));
const set: fc.Arbitrary<AddressSet> = fc.array(span, { maxLength: 6 }).map((all) => union(all));

const holds = (set: AddressSet, at: number): boolean =>
  set.some(({ first, last }) => first <= BigInt(at) && BigInt(at) <= last);

/** The model: one number after the other. */
const members = (included: (at: number) => boolean): number[] =>
  Array.from({ length: 64 }, (_, at) => at).filter(included);

const ranges = (...texts: readonly string[]): AddressSet =>
  union(texts.flatMap((text) => parseCidr(text) ?? []));

describe('a set of addresses', () => {
  it('joins, crosses and subtracts as sets of numbers do', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const computed = [union(a, b), intersection(a, b), difference(a, b)];
        expect(computed.map((set) => members((at) => holds(set, at)))).toEqual([
          members((at) => holds(a, at) || holds(b, at)),
          members((at) => holds(a, at) && holds(b, at)),
          members((at) => holds(a, at) && !holds(b, at)),
        ]);
        expect(size(a)).toBe(BigInt(members((at) => holds(a, at)).length));
      }),
      { numRuns: 500 },
    );
  });

  it('is written in one way only', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(union(b, a)).toEqual(union(a, b));
        expect(union(difference(a, b), intersection(a, b))).toEqual(a);
      }),
    );
  });
});

describe('a crowd', () => {
  it.each([
    [4, ['0.0.0.0/0']],
    [4, ['0.0.0.0/1', '128.0.0.0/1']],
    [4, ['52.0.0.0/8']],
    [4, ['51.0.0.0/9', '52.0.0.0/9']],
    [6, ['::/0']],
    [6, ['2000::/3']],
    [6, ['2a00::/12']],
  ] as const)('IPv%i %j is one', (family, texts) => {
    expect(isCrowd(family, ranges(...texts))).toBe(true);
  });

  it.each([
    [4, ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']],
    [4, ['127.0.0.0/8', '224.0.0.0/4']],
    [4, ['52.0.0.0/9']],
    [4, ['203.0.113.7/32']],
    [6, ['fc00::/7', 'fe80::/10']],
    [6, ['2a01:cb00::/24']],
  ] as const)('IPv%i %j is none', (family, texts) => {
    expect(isCrowd(family, ranges(...texts))).toBe(false);
  });

  it('is met on the internet, private ranges are not', () => {
    const met = (text: string): boolean => {
      const range = parseCidr(text);
      return range !== undefined && isOnInternet(range);
    };
    expect(['8.8.8.8', '2a00::1', '0.0.0.0/0'].map(met)).toEqual([true, true, true]);
    expect(['10.1.2.3', '169.254.169.254', 'fd00::1', 'fe80::1'].map(met)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
