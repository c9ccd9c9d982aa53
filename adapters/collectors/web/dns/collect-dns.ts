import { isIP } from 'node:net';
import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { Unread } from '#core/domain/fact.ts';
import type { ResourceKind } from '#core/domain/resource.ts';
import { mostDnsQueries } from '#core/domain/web/manners.ts';
import { type DnsLimits, dnsClient } from './dns-client.ts';
import type { Resolver } from './dns-transport.ts';
import { zoneResource } from './dns-zone.ts';
import { type FetchPolicy, mailResource } from './mail-domain.ts';
import { apexOf } from './records.ts';

export interface DnsContext {
  readonly needs: Needs;
  readonly signal: AbortSignal;
  /** `dnsLimits` as a rule. */
  readonly limits: DnsLimits;
  /** Recursive ones; `systemResolvers()` as a rule. */
  readonly resolvers: readonly Resolver[];
  readonly fetchPolicy: FetchPolicy;
}

const kinds = ['web.dns-zone', 'web.mail-domain'] as const;

const blindSpot = (kind: ResourceKind, within: string, why: Unread): Collected => ({
  type: 'blind-spot',
  blindSpot: { kind, region: null, within, why },
});

/**
 * The zone of a host name, and that zone as a domain that sends mail. Only the resolvers are asked:
 * what records name is never connected to, but for the policy that `fetchPolicy` is given.
 */
export async function* collectDns(
  host: string,
  { needs, signal, limits, resolvers, fetchPolicy }: DnsContext,
): AsyncGenerator<Collected> {
  const wanted = kinds.filter((kind) => (needs.get(kind)?.size ?? 0) > 0);
  // An address has no zone that its owner keeps.
  if (isIP(host) !== 0 || wanted.length === 0) return;
  const calls: Call[] = [];
  const limit = AbortSignal.any([signal, AbortSignal.timeout(limits.all)]);
  const record = (call: Call): void => {
    calls.push(call);
  };
  const client = dnsClient({ resolvers, signal: limit, limits, record, budget: mostDnsQueries });
  const apex = await apexOf(client, host);
  for (const kind of wanted) {
    const names = needs.get(kind) ?? new Set();
    if (!apex.known) yield blindSpot(kind, host, apex.why);
    else {
      const domain = apex.value;
      const resource =
        kind === 'web.dns-zone'
          ? await zoneResource({ client, apex: domain, host }, names)
          : await mailResource({ client, domain, fetchPolicy, signal: limit }, names);
      yield { type: 'resource', resource };
    }
  }
  for (const call of calls) yield { type: 'call', call };
}
