import { type Answer, encode } from 'dns-packet';
import { describe, expect, it } from 'vitest';
import { known, unread } from '#core/domain/fact.ts';
import type { Resource } from '#core/domain/resource.ts';
import { mostDnsQueries } from '#core/domain/web/manners.ts';
import { collectedFrom, resourceFrom } from './collected.ts';
import { dnsServer, type Zone, zoneServer } from './loopback-dns.ts';
import { apex, caa, dnskey, ds, host, mx, nothing, ns, soa, text } from './records.ts';

type Name = keyof Resource<'web.dns-zone'>['facts'];

const factsOf = async (names: readonly Name[], zone: Zone) => {
  const base: Zone = { 'SOA example.fr': apex('example.fr') };
  const found = await resourceFrom(
    'www.example.fr',
    'web.dns-zone',
    names,
    { ...base, ...zone },
    {},
  );
  return found.facts;
};

describe('a zone', () => {
  it('is the nearest above the host with a SOA of its own', async () => {
    const zone: Zone = {
      // As an alias into another zone answers.
      'SOA www.example.fr': { answers: [soa('example.fr')] },
      'SOA example.fr': apex('example.fr'),
    };
    const names = ['nameServers'];
    const found = await resourceFrom('www.example.fr', 'web.dns-zone', names, zone, {});
    expect(found.id).toBe('example.fr');
  });

  it('is a blind spot where the DNS is silent', async () => {
    const silent = await dnsServer(() => []);
    const all = await collectedFrom(
      'www.example.fr',
      { 'web.dns-zone': ['nameServers'], 'web.mail-domain': ['spf'] },
      { resolvers: [silent.resolver], limits: { udp: 50, tcp: 50, all: 1000 } },
    );
    const spot = { region: null, within: 'www.example.fr', why: 'not-collected' };
    expect(all.filter(({ type }) => type === 'blind-spot')).toEqual([
      { type: 'blind-spot', blindSpot: { kind: 'web.dns-zone', ...spot } },
      { type: 'blind-spot', blindSpot: { kind: 'web.mail-domain', ...spot } },
    ]);
  });

  it('is not asked about where nobody needs it, or where the host is an address', async () => {
    const server = await zoneServer({});
    const resolvers = [server.resolver];
    expect(await collectedFrom('www.example.fr', {}, { resolvers })).toEqual([]);
    const needs = { 'web.dns-zone': ['nameServers'] };
    expect(await collectedFrom('192.0.2.1', needs, { resolvers })).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});

it('the largest of zones and mail domains are asked about no further than the budget', async () => {
  const many = (count: number, of: string) =>
    Array.from({ length: count }, (_, at) => `${of}${at}.other.fr`);
  const zone: Zone = {
    'SOA example.fr': apex('example.fr'),
    'NS example.fr': ns('example.fr', ...many(60, 'ns')),
    'MX example.fr': mx('example.fr', ...many(60, 'mx')),
    'TXT example.fr': text('example.fr', `v=spf1 ${many(30, 'a:h').join(' ')} -all`),
    'DS example.fr': ds('example.fr', {}),
    'DNSKEY example.fr': dnskey('example.fr', {}),
    'TXT _domainkey.example.fr': nothing,
  };
  const server = await zoneServer(zone);
  const needs = {
    'web.dns-zone': ['restrictsIssuance', 'dnssecHolds', 'nameServers', 'answersAnyName'],
    'web.mail-domain': ['spf', 'publishesDkim', 'dane', 'mtaSts'],
  };
  const all = await collectedFrom('www.example.fr', needs, { resolvers: [server.resolver] });
  const calls = all.filter(({ type }) => type === 'call');
  expect(calls).toHaveLength(mostDnsQueries);
  expect(server.asked).toHaveLength(mostDnsQueries);
});

describe('CAA', () => {
  it.each([
    ['holds from above', caa('example.fr', 'ca.fr'), true, false],
    ['may say whom to tell', caa('example.fr', 'ca.fr', 'mailto:s@example.fr'), true, true],
    ['is absent, which is a fact', nothing, false, false],
  ])('%s', async (_, said, restricts, reports) => {
    const zone = { 'CAA example.fr': said };
    expect(await factsOf(['restrictsIssuance', 'asksForIssuanceReports'], zone)).toEqual({
      restrictsIssuance: known(restricts),
      asksForIssuanceReports: known(reports),
    });
  });
});

describe('DNSSEC', () => {
  const names = ['dnssecChain', 'dnssecHolds', 'weakDnssecAlgorithms', 'nsec3Iterations'] as const;
  const linked: Zone = {
    'DS example.fr': ds('example.fr', {}),
    'DNSKEY example.fr': dnskey('example.fr', {}),
    'SOA example.fr': { ...apex('example.fr'), authenticated: true },
  };

  it('is absent, or reaches no parent', async () => {
    expect(await factsOf(names, {})).toMatchObject({
      dnssecChain: known('unsigned'),
      dnssecHolds: unread('absent'),
    });
    expect(await factsOf(names, { 'DNSKEY example.fr': dnskey('example.fr', {}) })).toMatchObject({
      dnssecChain: known('no-chain'),
    });
  });

  it('holds where the parent names the key and the resolver vouches', async () => {
    expect(await factsOf(names, linked)).toEqual({
      dnssecChain: known('linked'),
      dnssecHolds: known(true),
      weakDnssecAlgorithms: known([]),
      nsec3Iterations: known(0),
    });
  });

  it('is undecided where the resolver does not validate', async () => {
    const zone = { ...linked, 'SOA example.fr': apex('example.fr') };
    expect(await factsOf(names, zone)).toMatchObject({ dnssecHolds: unread('undecided') });
  });

  it('is broken where the parent names another key', async () => {
    const other = { key: Buffer.alloc(64, 9) };
    expect(
      await factsOf(names, { ...linked, 'DS example.fr': ds('example.fr', other) }),
    ).toMatchObject({ dnssecChain: known('linked'), dnssecHolds: known(false) });
  });

  it('is broken where a resolver finds the zone only unchecked', async () => {
    const bogus: Zone = { 'SOA example.fr': { code: 'SERVFAIL', unchecked: apex('example.fr') } };
    expect(await factsOf(names, { ...linked, ...bogus })).toMatchObject({
      dnssecChain: known('linked'),
      dnssecHolds: known(false),
    });
  });

  it('says which algorithms are old', async () => {
    const old = { algorithm: 5 };
    const facts = await factsOf(names, {
      ...linked,
      'DNSKEY example.fr': dnskey('example.fr', old),
      'DS example.fr': ds('example.fr', old),
      'NSEC3PARAM example.fr': {
        answers: [{ type: 'NSEC3PARAM', name: 'example.fr', data: Buffer.from([1, 0, 0, 10, 0]) }],
      },
    });
    expect(facts).toMatchObject({
      dnssecHolds: known(true),
      weakDnssecAlgorithms: known(['RSASHA1']),
      nsec3Iterations: known(10),
    });
  });
});

describe('name servers', () => {
  const names = [
    'nameServers',
    'nameServerNetworks',
    'nameServersOverIpv6',
    'missingNameServers',
  ] as const;

  it('are counted, with the networks that they are in', async () => {
    const facts = await factsOf(names, {
      'NS example.fr': ns('example.fr', 'ns1.example.fr', 'ns2.other.fr'),
      'A ns1.example.fr': host('ns1.example.fr', '192.0.2.1'),
      'AAAA ns1.example.fr': host('ns1.example.fr', '2001:db8::1'),
      'A ns2.other.fr': host('ns2.other.fr', '192.0.2.9'),
      'AAAA ns2.other.fr': nothing,
    });
    expect(facts).toEqual({
      nameServers: known(2),
      nameServerNetworks: known(1),
      nameServersOverIpv6: known(true),
      missingNameServers: known([]),
    });
  });

  it('are missing where nobody has their name, and unknown where nobody answers', async () => {
    const servers = { 'NS example.fr': ns('example.fr', 'ns.gone.fr') };
    expect(await factsOf(names, servers)).toMatchObject({
      missingNameServers: known(['ns.gone.fr']),
    });
    expect(
      await factsOf(names, { ...servers, 'A ns.gone.fr': { code: 'SERVFAIL' } }),
    ).toMatchObject({ nameServers: known(1), missingNameServers: unread('not-collected') });
  });
});

describe('the host', () => {
  const names = ['hostHasIpv6', 'danglingAliases'] as const;

  it('has an alias that leads nowhere', async () => {
    const facts = await factsOf(names, {
      'A www.example.fr': {
        code: 'NXDOMAIN',
        answers: [{ type: 'CNAME', name: 'www.example.fr', data: 'shop.gone.fr' }],
      },
    });
    expect(facts).toEqual({ hostHasIpv6: known(false), danglingAliases: known(['shop.gone.fr']) });
  });

  it('or one that leads somewhere', async () => {
    const facts = await factsOf(names, {
      'A www.example.fr': {
        answers: [
          { type: 'CNAME', name: 'www.example.fr', data: 'cdn.fr' },
          { type: 'A', name: 'cdn.fr', data: '192.0.2.1' },
        ],
      },
      'AAAA www.example.fr': host('www.example.fr', '2001:db8::1'),
    });
    expect(facts).toEqual({ hostHasIpv6: known(true), danglingAliases: known([]) });
  });
});

describe('a made-up name', () => {
  it('is not answered', async () => {
    expect(await factsOf(['answersAnyName'], {})).toEqual({ answersAnyName: known(false) });
  });

  it('is, under a wildcard', async () => {
    const wildcard = await dnsServer((query) => {
      const [question] = query.questions ?? [];
      const name = question?.name ?? '';
      const answers: readonly Answer[] =
        question?.type === 'SOA' && name === 'example.fr'
          ? [soa(name)]
          : [{ type: 'A', name, data: '192.0.2.1' }];
      return [encode({ ...query, type: 'response', additionals: [], answers: [...answers] })];
    });
    const resolvers = [wildcard.resolver];
    const needs = { 'web.dns-zone': ['answersAnyName'] };
    const all = await collectedFrom('www.example.fr', needs, { resolvers });
    expect(all.find(({ type }) => type === 'resource')).toMatchObject({
      resource: { facts: { answersAnyName: known(true) } },
    });
  });
});
