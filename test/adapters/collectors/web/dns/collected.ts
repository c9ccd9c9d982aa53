import { collectDns, type DnsContext } from '#adapters/collectors/web/dns/collect-dns.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import { unread } from '#core/domain/fact.ts';
import type { AnyResource, ResourceKind } from '#core/domain/resource.ts';
import { type Zone, zoneServer } from './loopback-dns.ts';

export const collectedFrom = async (
  host: string,
  needs: Readonly<Partial<Record<ResourceKind, readonly string[]>>>,
  changes: Partial<DnsContext>,
): Promise<readonly Collected[]> => {
  const context: DnsContext = {
    needs: new Map(
      Object.entries(needs).map(([kind, names]) => [kind as ResourceKind, new Set(names)]),
    ),
    signal: new AbortController().signal,
    limits: { udp: 300, tcp: 300, all: 5000 },
    resolvers: [],
    fetchPolicy: () => Promise.resolve(unread('not-collected')),
    ...changes,
  };
  const all: Collected[] = [];
  for await (const one of collectDns(host, context)) all.push(one);
  return all;
};

/** The one resource of that kind, from a resolver that knows these records. */
export const resourceFrom = async (
  host: string,
  kind: 'web.dns-zone' | 'web.mail-domain',
  names: readonly string[],
  zone: Zone,
  changes: Partial<DnsContext>,
): Promise<AnyResource> => {
  const server = await zoneServer(zone);
  const resolvers = [server.resolver];
  const all = await collectedFrom(host, { [kind]: names }, { resolvers, ...changes });
  const resource = all.flatMap((one) => (one.type === 'resource' ? [one.resource] : []))[0];
  if (!resource) throw new Error('nothing was collected');
  return resource;
};
