import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExposedInterface,
  reachableFromInternet,
} from '#core/domain/derive/reachable-from-internet.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { AclEntry } from '#core/domain/network/acl.ts';
import type { Peer } from '#core/domain/network/peers.ts';
import type { Route } from '#core/domain/network/routes.ts';
import type { SecurityGroupRule } from '#core/domain/network/security-group.ts';

const cidr = (text: string): Peer => ({ kind: 'cidr', cidr: text });
const route = (to: string | Peer, target: string, state: Route['state'] = 'active'): Route => ({
  destination: typeof to === 'string' ? cidr(to) : to,
  target,
  state,
});
const rule = (port: number, ...from: string[]): SecurityGroupRule => ({
  protocol: 'tcp',
  fromPort: port,
  toPort: port,
  peers: from.map(cidr),
});
const entry = (ruleNumber: number, egress: boolean, over: Partial<AclEntry> = {}): AclEntry => ({
  ruleNumber,
  egress,
  action: 'allow',
  protocol: '-1',
  fromPort: null,
  toPort: null,
  cidr: '0.0.0.0/0',
  ...over,
});
const v6 = { cidr: '::/0' };
const openAcl = [entry(100, false), entry(100, true), entry(101, false, v6), entry(101, true, v6)];

const exposed: ExposedInterface = {
  addresses: ['52.47.1.2'],
  routes: known([route('10.0.0.0/16', 'local'), route('0.0.0.0/0', 'igw-1')]),
  acl: known(openAcl),
  blockMode: known('off'),
  ingress: known([rule(443, '0.0.0.0/0')]),
};
const over6: Partial<ExposedInterface> = {
  addresses: ['2a05:d012::1'],
  routes: known([route('::/0', 'igw-1')]),
  ingress: known([rule(443, '::/0')]),
};
const reach = (...changes: Partial<ExposedInterface>[]) =>
  reachableFromInternet(known(changes.map((change) => ({ ...exposed, ...change }))));
const unreadList: Peer = { kind: 'prefix-list', id: 'pl-1', entries: unread('denied') };
const withAcl = (...entries: AclEntry[]): Partial<ExposedInterface> => ({ acl: known(entries) });
const ephemeral = { protocol: '6', fromPort: 1024, toPort: 65_535 };
const toDefault = (...routes: Route[]): Partial<ExposedInterface> => ({
  routes: known([route('0.0.0.0/0', 'igw-1'), ...routes]),
});

describe('reachable from the internet', () => {
  it.each<[string, Partial<ExposedInterface>]>([
    ['by IPv4', {}],
    ['by IPv6', over6],
    ['on high ports out only', withAcl(entry(1, false), entry(1, true, ephemeral))],
    ['through halves of a default route', { routes: known([route('0.0.0.0/1', 'igw-1')]) }],
    ['with an unread service endpoint', toDefault(route(unreadList, 'vpce-s3'))],
    ['with an unread list to the gateway', toDefault(route(unreadList, 'igw-1'))],
    [
      'where an entry allows before another denies',
      withAcl(entry(1, false), entry(2, false, { action: 'deny' }), entry(1, true)),
    ],
  ])('is an instance %s', (_, change) => {
    expect(reach(change)).toEqual(known(true));
  });

  it.each<[string, Partial<ExposedInterface>]>([
    ['without a public address', { addresses: [] }],
    ['with a private one', { addresses: ['10.0.0.7'] }],
    ['with a unique local one', { ...over6, addresses: ['fd00::7'] }],
    ['behind a NAT gateway', { routes: known([route('0.0.0.0/0', 'nat-1')]) }],
    ['behind an egress-only gateway', { ...over6, routes: known([route('::/0', 'eigw-1')]) }],
    ['whose route is a black hole', { routes: known([route('0.0.0.0/0', 'igw-1', 'blackhole')]) }],
    [
      'whose routes to everyone are longer elsewhere',
      toDefault(route('0.0.0.0/1', 'tgw-1'), route('128.0.0.0/1', 'tgw-1')),
    ],
    ['in a VPC that blocks public access', { blockMode: known('block-ingress') }],
    ['whose group admits one address', { ingress: known([rule(443, '8.8.8.8/32')]) }],
    ['whose group admits nobody', { ingress: known([]) }],
    ['whose ACL lets nothing in', withAcl(entry(1, true))],
    ['whose ACL lets nothing out', withAcl(entry(1, false))],
    [
      'whose ACL answers on low ports only',
      withAcl(entry(1, false), entry(1, true, { protocol: '6', fromPort: 0, toPort: 1023 })),
    ],
    [
      'whose ACL denies before it allows',
      withAcl(entry(1, false, { action: 'deny' }), entry(2, false), entry(1, true)),
    ],
    [
      'whose ACL and group open different ports',
      withAcl(entry(1, false, { protocol: '6', fromPort: 22, toPort: 22 }), entry(1, true)),
    ],
    [
      'whose ACL and group admit different people',
      {
        ...withAcl(entry(1, false, { cidr: '128.0.0.0/1' }), entry(1, true)),
        ingress: known([rule(443, '0.0.0.0/1')]),
      },
    ],
    [
      'whose ACL answers others than those whom it hears',
      withAcl(entry(1, false, { cidr: '0.0.0.0/1' }), entry(1, true, { cidr: '128.0.0.0/1' })),
    ],
    ['with IPv6 rules on an IPv4 address', { ingress: known([rule(443, '::/0')]) }],
  ])('is no instance %s', (_, change) => {
    expect(reach(change)).toEqual(known(false));
  });

  it.each<[string, Partial<ExposedInterface>]>([
    ['its routes', { routes: unread('denied') }],
    ['its ACL', { acl: unread('denied') }],
    ['its block mode', { blockMode: unread('denied') }],
    ['its groups', { ingress: unread('denied') }],
    ['a list that may take the default route over', toDefault(route(unreadList, 'tgw-1'))],
    ['a list in its group', { ingress: known([{ ...rule(443), peers: [unreadList] }]) }],
  ])('is unknown without %s', (_, change) => {
    expect(reach(change)).toEqual(unread('denied'));
  });

  it('is unknown behind a firewall that was not looked into', () => {
    expect(reach({ routes: known([route('0.0.0.0/0', 'vpce-fw')]) })).toEqual(
      unread('not-collected'),
    );
    expect(reach({ addresses: ['52.47.1'] })).toEqual(unread('malformed'));
  });

  it('is settled by one closed part, or by one open interface, whatever is unread', () => {
    expect(reach({ addresses: [], acl: unread('denied') })).toEqual(known(false));
    expect(reach({ acl: unread('denied'), ingress: known([]) })).toEqual(known(false));
    expect(reach({ acl: unread('denied') }, {})).toEqual(known(true));
    expect(reachableFromInternet(known([]))).toEqual(known(false));
    expect(reachableFromInternet(unread('denied'))).toEqual(unread('denied'));
  });

  it('is never settled otherwise than the missing part would settle it', () => {
    const parts = {
      routes: fc.constantFrom(exposed.routes, known([route('0.0.0.0/0', 'nat-1')])),
      acl: fc.constantFrom(exposed.acl, known([entry(1, true)]), known([entry(1, false)])),
      ingress: fc.constantFrom(exposed.ingress, known([]), known([rule(22, '8.0.0.0/7')])),
    };
    fc.assert(
      fc.property(fc.record(parts), fc.constantFrom(...Object.keys(parts)), (whole, hidden) => {
        const partial = reach({ ...whole, [hidden]: unread('denied') });
        expect([reach(whole), unread('denied')]).toContainEqual(partial);
      }),
    );
  });
});
