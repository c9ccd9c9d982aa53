import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAdministrationPorts } from '#core/domain/derive/open-administration-ports.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';

const cidr = (text: string): Peer => ({ kind: 'cidr', cidr: text });
const list = (entries: Fact<readonly string[]>): Peer => ({
  kind: 'prefix-list',
  id: 'pl-0a',
  entries,
});
const rule = (
  protocol: string,
  fromPort: number | null,
  toPort: number | null,
  ...peers: Peer[]
): SecurityGroupRule => ({ protocol, fromPort, toPort, peers });

const open = (...rules: SecurityGroupRule[]) => openAdministrationPorts(known(rules));
const all = [22, 23, 3389, 5900, 5985, 5986];
const world = cidr('0.0.0.0/0');

describe('administration ports open to the internet', () => {
  it.each<[string, SecurityGroupRule, number[]]>([
    ['SSH over IPv4', rule('tcp', 22, 22, world), [22]],
    ['SSH over IPv6', rule('tcp', 22, 22, cidr('::/0')), [22]],
    ['a protocol given by its number', rule('6', 22, 22, world), [22]],
    ['a range of ports around', rule('tcp', 20, 30, world), [22, 23]],
    ['every protocol', rule('-1', null, null, world), all],
    ['every port', rule('tcp', 0, 65_535, world), all],
    ['Remote Desktop over UDP', rule('udp', 3389, 3389, world), [3389]],
    ['a wide range', rule('tcp', 22, 22, cidr('52.0.0.0/8')), [22]],
    ['the world in halves', rule('tcp', 22, 22, cidr('0.0.0.0/1'), cidr('128.0.0.0/1')), [22]],
    ['a prefix list that was read', rule('tcp', 22, 22, list(known(['0.0.0.0/0']))), [22]],
    [
      'one open rule beside an unread list',
      rule('tcp', 22, 22, world, list(unread('denied'))),
      [22],
    ],
  ])('%s', (_, given, ports) => {
    expect(open(given)).toEqual(known(ports));
  });

  it.each<[string, SecurityGroupRule]>([
    ['ICMP, whose “ports” are types', rule('icmp', 22, 22, world)],
    ['ICMP for IPv6', rule('icmpv6', -1, -1, cidr('::/0'))],
    ['SSH over UDP', rule('udp', 22, 22, world)],
    ['ports beside', rule('tcp', 24, 3388, world)],
    ['one address', rule('tcp', 22, 22, cidr('198.51.100.7/32'))],
    ['private ranges', rule('-1', null, null, cidr('10.0.0.0/8'), cidr('fc00::/7'))],
    ['another group', rule('-1', null, null, { kind: 'security-group', id: 'sg-1' })],
    ['a short prefix list', rule('tcp', 22, 22, list(known(['8.8.8.0/24'])))],
    ['an unread list on another port', rule('tcp', 443, 443, list(unread('denied')))],
  ])('not by %s', (_, given) => {
    expect(open(given)).toEqual(known([]));
  });

  it('is unknown where what was not read could open one', () => {
    expect(open(rule('tcp', 22, 22, list(unread('denied'))))).toEqual(unread('denied'));
    expect(open(rule('tcp', 22, 22, cidr('0.0.0.0/O')))).toEqual(unread('malformed'));
    expect(open(rule('tcp', null, null, world))).toEqual(unread('absent'));
    expect(openAdministrationPorts(unread('throttled'))).toEqual(unread('throttled'));
  });

  it('does not depend on how rules are split or ordered', () => {
    const blocks = fc.constantFrom('0.0.0.0/1', '128.0.0.0/1', '52.0.0.0/8', '10.0.0.0/8', '::/0');
    const rules = fc.array(
      fc.tuple(fc.nat(6000), fc.nat(600), fc.array(blocks, { minLength: 1, maxLength: 3 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, (drawn) => {
        const whole = drawn.map(([from, more, texts]) =>
          rule('tcp', from, from + more, ...texts.map(cidr)),
        );
        const split = whole.flatMap((one) => one.peers.map((peer) => ({ ...one, peers: [peer] })));
        expect(open(...split.toReversed())).toEqual(open(...whole));
      }),
    );
  });
});
