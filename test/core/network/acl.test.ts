import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AclEntry, letThrough } from '#core/domain/network/acl.ts';
import { everyone, parseCidr } from '#core/domain/network/cidr.ts';

const cidrs = ['0.0.0.0/0', '0.0.0.0/1', '52.0.0.0/8', '52.1.0.0/16', '8.8.8.8/32', '::/0'];
const probes = ['1.1.1.1', '52.9.9.9', '52.1.2.3', '8.8.8.8', '200.0.0.1'];

const entry = (ruleNumber: number, over: Partial<AclEntry> = {}): AclEntry => ({
  ruleNumber,
  egress: false,
  action: 'allow',
  protocol: '-1',
  fromPort: null,
  toPort: null,
  cidr: '0.0.0.0/0',
  ...over,
});

const drawn = fc.record({
  egress: fc.boolean(),
  action: fc.constantFrom('allow', 'deny'),
  cidr: fc.constantFrom(...cidrs),
  traffic: fc.constantFrom(
    { protocol: '-1', fromPort: null, toPort: null },
    { protocol: '6', fromPort: 0, toPort: 65_535 },
    { protocol: '6', fromPort: 443, toPort: 443 },
    { protocol: '17', fromPort: 0, toPort: 65_535 },
    { protocol: '1', fromPort: null, toPort: null },
  ),
});

const acl: fc.Arbitrary<AclEntry[]> = fc
  .array(drawn, { maxLength: 8 })
  .map((all) =>
    all.map(({ traffic, ...rest }, at) => entry(10 * (at + 1), { ...rest, ...traffic })),
  );

const value = (text: string): bigint => parseCidr(text)?.first ?? -1n;

/** The model: one packet, entries in order, the first that speaks of it decides. */
const naively = (entries: readonly AclEntry[], from: string, port: number): boolean => {
  const speaking = entries
    .filter((one) => !one.egress && ['-1', '6'].includes(one.protocol))
    .filter((one) => one.fromPort === null || (one.fromPort <= port && port <= (one.toPort ?? 0)))
    .filter((one) => {
      const range = parseCidr(one.cidr);
      return range?.family === 4 && range.first <= value(from) && value(from) <= range.last;
    });
  const first = speaking.reduce<AclEntry | undefined>(
    (best, one) => (best && best.ruleNumber < one.ruleNumber ? best : one),
    undefined,
  );
  return first?.action === 'allow';
};

const passes = (entries: readonly AclEntry[], from: string, port: number): boolean =>
  letThrough(entries, false, 4, 'tcp', port).least.some(
    ({ first, last }) => first <= value(from) && value(from) <= last,
  );

describe('a network ACL', () => {
  it('decides each packet as the model does', () => {
    fc.assert(
      fc.property(acl, (entries) => {
        for (const port of [80, 443]) {
          for (const from of probes) {
            expect(passes(entries, from, port)).toBe(naively(entries, from, port));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is certain when every entry is understood', () => {
    fc.assert(
      fc.property(acl, (entries) => {
        const { least, most, why } = letThrough(entries, false, 4, 'tcp', 443);
        expect([most, why]).toEqual([least, undefined]);
      }),
    );
  });

  it('is closed by a first entry that denies everything', () => {
    fc.assert(
      fc.property(acl, (entries) => {
        const closed = [...entries, entry(1, { action: 'deny' })];
        expect(letThrough(closed, false, 4, 'tcp', 443).most).toEqual([]);
      }),
    );
  });

  it('does not care about the order in which its entries are listed', () => {
    const listed = acl.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(listed, ([entries, shuffled]) => {
        expect(letThrough(shuffled, false, 4, 'tcp', 443)).toEqual(
          letThrough(entries, false, 4, 'tcp', 443),
        );
      }),
    );
  });

  it('does not care about the numbers of neighbours that do the same', () => {
    fc.assert(
      fc.property(acl, fc.nat(6), (entries, at) => {
        const [a, b] = [entries[at], entries[at + 1]];
        if (!a || !b || a.action !== b.action) return;
        const swapped = entries
          .with(at, { ...a, ruleNumber: b.ruleNumber })
          .with(at + 1, { ...b, ruleNumber: a.ruleNumber });
        expect(letThrough(swapped, false, 4, 'tcp', 443)).toEqual(
          letThrough(entries, false, 4, 'tcp', 443),
        );
      }),
    );
  });

  it('without an entry lets nobody through', () => {
    expect(letThrough([], false, 4, 'tcp', 443).most).toEqual([]);
  });

  it('keeps an entry that it does not understand between two bounds', () => {
    const everybody = [{ first: everyone(4).first, last: everyone(4).last }];
    const deny = letThrough(
      [entry(1, { action: 'deny', cidr: '?' }), entry(2)],
      false,
      4,
      'tcp',
      1,
    );
    const allow = letThrough([entry(1, { protocol: '6' })], false, 4, 'tcp', 1);
    expect(deny).toMatchObject({ least: [], most: everybody, why: 'malformed' });
    expect(allow).toMatchObject({ least: [], most: everybody, why: 'absent' });
  });
});
