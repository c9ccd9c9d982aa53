import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, writtenAddress } from '#core/domain/network/address.ts';
import { contains, parseCidr, width } from '#core/domain/network/cidr.ts';

const bits = (value: bigint, length: number): string => value.toString(2).padStart(length, '0');

/** The model: addresses as strings of 0 and 1, containment as a common beginning. */
const naivelyContains = (outer: string, inner: string): boolean => inner.startsWith(outer);

const v6Text = (groups: readonly number[]): string =>
  groups.map((group) => group.toString(16)).join(':');

const octets = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 });
const groups = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });

describe('an address', () => {
  it.each([
    ['192.0.2.1', 4, 0xc0000201n],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['1::', 6, 1n << 112n],
    ['2001:db8::8:800:200c:417a', 6, 0x20010db80000000000080800200c417an],
    ['::FFFF:192.0.2.1', 4, 0xc0000201n],
    ['::ffff:c000:201', 4, 0xc0000201n],
    ['64:ff9b::192.0.2.1', 6, (0x64ff9bn << 96n) + 0xc0000201n],
  ] as const)('%s is read', (text, family, value) => {
    expect(parseAddress(text)).toEqual({ family, value });
  });

  it.each([
    '',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7::8',
    '1:2:3:4:5:6:7:8:9',
    '256.0.0.1',
    '1.2.3',
    '01.2.3.4',
    '1.2.3.4.5',
    '::1.2.3',
    'fe80::1%eth0',
    '12345::',
    '1.2.3.4:',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('is read back from its groups, compressed or not', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const value = BigInt(`0x${parts.map((p) => p.toString(16).padStart(4, '0')).join('')}`);
        expect(writtenAddress(v6Text(parts))).toEqual({ family: 6, value });
        const compressed = new URL(`http://[${v6Text(parts)}]`).hostname.slice(1, -1);
        expect(writtenAddress(compressed)).toEqual({ family: 6, value });
      }),
    );
  });

  it('never throws on arbitrary text', () => {
    const unit = fc.constantFrom('0', '1', '29', 'af', '.', ':', '::', '/', '-', '%', 'g', ' ');
    const near = fc.string({ unit, maxLength: 45 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const range = parseCidr(text);
        expect(range === undefined || range.first <= range.last).toBe(true);
        expect(parseAddress(text) !== undefined && range === undefined).toBe(false);
      }),
    );
  });
});

describe('a range', () => {
  it.each(['1.2.3.4/33', '::/129', '1.2.3.4/', '1.2.3.4/-1', '1.2.3.4/8/8', '/8', 'a/0', '::/0x1'])(
    '%s is none',
    (text) => {
      expect(parseCidr(text)).toBeUndefined();
    },
  );

  it('drops the bits beyond its prefix', () => {
    expect(parseCidr('10.1.2.3/8')).toEqual(parseCidr('10.0.0.0/8'));
  });

  it('of mapped addresses is one of IPv4, a wider one is not', () => {
    expect(parseCidr('::ffff:0:0/96')).toEqual(parseCidr('0.0.0.0/0'));
    expect(parseCidr('::ffff:10.0.0.0/104')).toEqual(parseCidr('10.0.0.0/8'));
    expect(parseCidr('::/0')?.family).toBe(6);
  });

  it('contains what begins like it, as the model says', () => {
    const cidr = fc.oneof(
      fc.record({ host: octets.map((o) => o.join('.')), prefix: fc.nat(32) }),
      fc.record({ host: groups.map(v6Text), prefix: fc.nat(128) }),
    );
    const near = fc.tuple(cidr, fc.nat(128)).map(([one, prefix]) => [one, { ...one, prefix }]);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(cidr, cidr)), ([a, b]) => {
        const outer = parseCidr(`${a?.host}/${a?.prefix}`);
        const inner = parseCidr(`${b?.host}/${b?.prefix}`);
        if (!outer || !inner) return;
        const total = (family: number): number => (family === 4 ? 32 : 128);
        const shown = (range: typeof outer): string =>
          bits(range.first, total(range.family)).slice(0, range.prefix);
        const expected =
          outer.family === inner.family && naivelyContains(shown(outer), shown(inner));
        expect(contains(outer, inner)).toBe(expected);
        expect(width(outer)).toBe(1n << BigInt(total(outer.family) - outer.prefix));
      }),
      { numRuns: 500 },
    );
  });
});
