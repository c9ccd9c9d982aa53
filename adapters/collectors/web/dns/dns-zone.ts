import { randomBytes } from 'node:crypto';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { canonicalName } from '#core/domain/mail/dns-answers.ts';
import { networkOf } from '#core/domain/network/network-of.ts';
import type { Resource } from '#core/domain/resource.ts';
import type { DnsClient } from './dns-client.ts';
import {
  type DnssecKeys,
  dnssecChain,
  dnssecHolds,
  dnssecKeys,
  nsec3Iterations,
  weakAlgorithms,
} from './dnssec.ts';
import { caaOf, type HostStanding, hostStanding, recordsOf } from './records.ts';

type ZoneResource = Resource<'web.dns-zone'>;
type Facts = ZoneResource['facts'];
type Names = ReadonlySet<string>;

interface Zone {
  readonly client: DnsClient;
  readonly apex: string;
  readonly host: string;
}

const issuanceFacts = async ({ client, host }: Zone): Promise<Facts> => {
  const caa = await caaOf(client, host);
  return {
    restrictsIssuance: derived({ caa }, (read) => read.caa.some(({ tag }) => tag === 'issue')),
    asksForIssuanceReports: derived({ caa }, (read) =>
      read.caa.some(({ tag, value }) => tag === 'iodef' && value !== ''),
    ),
  };
};

const holds = async (client: DnsClient, keys: Fact<DnssecKeys>): Promise<Fact<boolean>> => {
  if (!keys.known) return keys;
  return dnssecChain(keys.value) === 'linked' ? dnssecHolds(client, keys.value) : unread('absent');
};

const dnssecFacts = async ({ client, apex }: Zone): Promise<Facts> => {
  const keys = await dnssecKeys(client, apex);
  return {
    dnssecChain: derived({ keys }, (read) => dnssecChain(read.keys)),
    dnssecHolds: await holds(client, keys),
    weakDnssecAlgorithms: derived({ keys }, (read) => weakAlgorithms(read.keys)),
    nsec3Iterations: await nsec3Iterations(client, apex),
  };
};

interface NameServer {
  readonly name: string;
  readonly standing: Fact<HostStanding>;
}

const nameServersOf = async ({ client, apex }: Zone): Promise<Fact<readonly NameServer[]>> => {
  const reply = await client.ask(apex, 'NS');
  if (!reply.known) return reply;
  const names = recordsOf(reply.value, 'NS').map(({ data }) => canonicalName(data));
  const servers: NameServer[] = [];
  for (const name of names) {
    servers.push({ name, standing: await hostStanding(client, name) });
  }
  return known(servers);
};

/** What follows from all of them, if all were read. */
const ofAll = <T>(
  servers: Fact<readonly NameServer[]>,
  from: (standings: readonly (HostStanding & { readonly name: string })[]) => T,
): Fact<T> => {
  if (!servers.known) return servers;
  const standings: (HostStanding & { readonly name: string })[] = [];
  for (const { name, standing } of servers.value) {
    if (!standing.known) return standing;
    standings.push({ ...standing.value, name });
  }
  return known(from(standings));
};

/** One that is missing settles it, whatever was not read of the others. */
const missingAmong = (servers: Fact<readonly NameServer[]>): Fact<readonly string[]> => {
  const read = servers.known ? servers.value : [];
  const missing = read.filter(({ standing }) => standing.known && standing.value.missing);
  return missing.length > 0 ? known(missing.map(({ name }) => name)) : ofAll(servers, () => []);
};

const nameServerFacts = async (zone: Zone): Promise<Facts> => {
  const servers = await nameServersOf(zone);
  return {
    nameServers: derived({ servers }, (read) => read.servers.length),
    nameServerNetworks: ofAll(servers, (all) => {
      const addresses = all.flatMap(({ ipv4, ipv6 }) => (ipv4.length > 0 ? ipv4 : ipv6));
      return new Set(addresses.flatMap((address) => networkOf(address) ?? [])).size;
    }),
    nameServersOverIpv6: ofAll(servers, (all) => all.some(({ ipv6 }) => ipv6.length > 0)),
    missingNameServers: missingAmong(servers),
  };
};

const hostFacts = async ({ client, host }: Zone): Promise<Facts> => {
  const standing = await hostStanding(client, host);
  return {
    hostHasIpv6: derived({ standing }, (read) => read.standing.ipv6.length > 0),
    danglingAliases: derived({ standing }, ({ standing: { alias, missing } }) =>
      alias !== null && missing ? [alias] : [],
    ),
  };
};

const wildcardFacts = async ({ client, apex }: Zone): Promise<Facts> => {
  const madeUp = `probant-${randomBytes(6).toString('hex')}.${apex}`;
  const standing = await hostStanding(client, madeUp);
  return {
    answersAnyName: derived(
      { standing },
      ({ standing: { ipv4, ipv6 } }) => ipv4.length + ipv6.length > 0,
    ),
  };
};

/** Facts that are found together, by the same queries. */
const groups: readonly {
  readonly facts: readonly string[];
  readonly find: (zone: Zone) => Promise<Facts>;
}[] = [
  { facts: ['restrictsIssuance', 'asksForIssuanceReports'], find: issuanceFacts },
  {
    facts: ['dnssecChain', 'dnssecHolds', 'weakDnssecAlgorithms', 'nsec3Iterations'],
    find: dnssecFacts,
  },
  {
    facts: ['nameServers', 'nameServerNetworks', 'nameServersOverIpv6', 'missingNameServers'],
    find: nameServerFacts,
  },
  { facts: ['hostHasIpv6', 'danglingAliases'], find: hostFacts },
  { facts: ['answersAnyName'], find: wildcardFacts },
];

export const zoneResource = async (zone: Zone, names: Names): Promise<ZoneResource> => {
  const found: Facts[] = [];
  for (const { facts, find } of groups) {
    if (facts.some((name) => names.has(name))) found.push(await find(zone));
  }
  return {
    kind: 'web.dns-zone',
    id: zone.apex,
    region: null,
    facts: found.reduce((all, some) => ({ ...all, ...some }), {}),
  };
};
