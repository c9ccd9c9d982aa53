import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databases, openInGroup, opensEveryPort } from '#core/domain/derive/open-ports.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';

const cidr = (text: string): Peer => ({ kind: 'cidr', cidr: text });
const unreadList: Peer = { kind: 'prefix-list', id: 'pl-1', entries: unread('denied') };
const world = cidr('0.0.0.0/0');

const rule = (
  protocol: string,
  fromPort: number | null,
  toPort: number | null,
  ...peers: Peer[]
): SecurityGroupRule => ({ protocol, fromPort, toPort, peers });

const every = (...rules: SecurityGroupRule[]): Fact<boolean> => opensEveryPort(known(rules));

describe('databases open to the internet', () => {
  it.each<[string, SecurityGroupRule, number[]]>([
    ['MySQL', rule('tcp', 3306, 3306, world), [3306]],
    ['SQL Server and its browser', rule('-1', 1433, 1434, cidr('::/0')), [1433, 1434]],
    ['Memcached over UDP', rule('udp', 11_211, 11_211, world), [11_211]],
  ])('%s', (_, given, ports) => {
    expect(openInGroup(databases, known([given]))).toEqual(known(expect.arrayContaining(ports)));
  });

  it('none through HTTPS, nor where the rules are unread', () => {
    expect(openInGroup(databases, known([rule('tcp', 443, 443, world)]))).toEqual(known([]));
    expect(openInGroup(databases, unread('denied'))).toEqual(unread('denied'));
  });
});

describe('every port open to the internet', () => {
  it.each<[string, SecurityGroupRule[]]>([
    ['by a rule for all protocols', [rule('-1', null, null, world)]],
    ['by a rule for all of TCP', [rule('tcp', 0, 65_535, world)]],
    ['by a rule for all of UDP over IPv6', [rule('udp', 0, 65_535, cidr('::/0'))]],
    ['by two rules', [rule('tcp', 1, 8000, world), rule('tcp', 8001, 65_535, world)]],
    ['beside an unread list', [rule('-1', null, null, world, unreadList)]],
  ])('%s', (_, rules) => {
    expect(every(...rules)).toEqual(known(true));
  });

  it.each<[string, SecurityGroupRule[]]>([
    ['without a rule', []],
    ['by all ports but one', [rule('tcp', 1, 8000, world), rule('tcp', 8002, 65_535, world)]],
    [
      'by half of each family',
      [rule('tcp', 1, 8000, world), rule('tcp', 8001, 65_535, cidr('::/0'))],
    ],
    ['to a private range', [rule('-1', null, null, cidr('10.0.0.0/8'))]],
    ['by an unread list for one port', [rule('tcp', 443, 443, unreadList)]],
  ])('not %s', (_, rules) => {
    expect(every(...rules)).toEqual(known(false));
  });

  it('is unknown where an unread list could open the rest', () => {
    const rules = [rule('tcp', 1, 8000, world), rule('tcp', 8001, 65_535, unreadList)];
    expect(every(...rules)).toEqual(unread('denied'));
  });

  it('holds for two ranges as soon as they meet', () => {
    const port = fc.integer({ min: 2, max: 65_535 });
    fc.assert(
      fc.property(port, port, (first, second) => {
        const rules = [rule('tcp', 1, first, world), rule('tcp', second, 65_535, world)];
        expect(every(...rules)).toEqual(known(second <= first + 1));
      }),
    );
  });
});
