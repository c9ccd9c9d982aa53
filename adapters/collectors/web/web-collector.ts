import { isIP } from 'node:net';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import { type Shard, shardId } from '#core/domain/audit/shard.ts';
import type { WebTarget } from '#core/domain/audit/target.ts';
import type { ResourceKind } from '#core/domain/resource.ts';
import { type Manners, mostCaaQueries } from '#core/domain/web/manners.ts';
import { readOrigin, type WebOrigin } from '#core/domain/web/origin.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { CollectionPlan, Collector } from '#core/ports/collector.ts';
import { collectDns } from './dns/collect-dns.ts';
import { dnsClient, dnsLimits } from './dns/dns-client.ts';
import type { Resolver } from './dns/dns-transport.ts';
import { caaOf } from './dns/records.ts';
import { type Guarded, type GuardRules, guardOrigin } from './guard.ts';
import { guardedFetch } from './http/guarded-fetch.ts';
import type { PinnedEndpoint } from './pinned-endpoint.ts';
import { collectSite } from './site/collect-site.ts';
import { collectTls, type TlsContext, tlsLimits } from './tls/collect-tls.ts';

interface WebCollectorOptions {
  readonly target: WebTarget;
  readonly clock: Clock;
  readonly guard: GuardRules;
  readonly manners: Manners;
  /** Who asks, as each request says. */
  readonly userAgent: string;
  /** Recursive ones; `systemResolvers()` as a rule. */
  readonly resolvers: readonly Resolver[];
  /** Roots beside Mozilla's, in PEM. */
  readonly extraRoots: readonly string[];
}

const parts = [
  { collector: 'web.http', kinds: ['web.site', 'web.cookie', 'web.page'] },
  { collector: 'web.tls', kinds: ['web.tls-endpoint', 'web.certificate'] },
  { collector: 'web.dns', kinds: ['web.dns-zone', 'web.mail-domain'] },
] as const satisfies readonly { collector: string; kinds: readonly ResourceKind[] }[];

/** TLS is looked at where the site speaks it, DNS where its host is a name. */
const isThere = (collector: string, { scheme, host }: WebOrigin): boolean => {
  if (collector === 'web.tls') return scheme === 'https';
  return collector !== 'web.dns' || isIP(host) === 0;
};

const shardsFor = (needs: Needs, origin: WebOrigin): readonly Shard[] =>
  parts
    .filter(({ collector }) => isThere(collector, origin))
    .map(({ collector, kinds }) => ({
      id: shardId(collector, null, null),
      collector,
      account: null,
      region: null,
      kinds: kinds.filter((kind) => needs.has(kind)),
      lost: null,
    }))
    .filter(({ kinds }) => kinds.length > 0);

const caaBy =
  (resolvers: readonly Resolver[]): TlsContext['caaOf'] =>
  (host, ledger) =>
    caaOf(dnsClient({ ...ledger, resolvers, limits: dnsLimits, budget: mostCaaQueries }), host);

interface Look {
  readonly origin: WebOrigin;
  readonly endpoint: PinnedEndpoint;
  readonly needs: Needs;
  readonly signal: AbortSignal;
}

const collected = (
  { collector }: Shard,
  { origin, endpoint, needs, signal }: Look,
  { clock, guard, manners, userAgent, resolvers, extraRoots }: WebCollectorOptions,
): AsyncIterable<Collected> => {
  const context = { needs, now: clock.now(), signal };
  if (collector === 'web.http') {
    return collectSite(origin, endpoint, { ...context, guard, manners, userAgent, extraRoots });
  }
  if (collector === 'web.tls') {
    const caaOf = caaBy(resolvers);
    return collectTls(endpoint, { ...context, limits: tlsLimits, extraRoots, caaOf });
  }
  const fetchPolicy = guardedFetch(guard, userAgent);
  return collectDns(origin.host, { ...context, limits: dnsLimits, resolvers, fetchPolicy });
};

const impossible = (guarded: Exclude<Guarded, { kind: 'open' }>): CollectionPlan => ({
  kind: 'impossible',
  failure: guarded.kind === 'forbidden' ? 'target-forbidden' : 'target-unreachable',
  code: guarded.code,
});

/**
 * Collects a web site from outside. Its name is resolved and judged once: all that follows connects
 * to that address. A worker that has not planned it judges it again.
 */
export const webCollector = (options: WebCollectorOptions): Collector => {
  const { target, guard } = options;
  const read = readOrigin(target.origin, guard);
  const refused: Guarded = { kind: 'forbidden', code: 'ORIGIN_REFUSED' };
  let judged: Promise<Guarded> | null = null;
  const guarded = (origin: WebOrigin): Promise<Guarded> => (judged ??= guardOrigin(origin, guard));

  return {
    async plan(needs) {
      if (read.kind === 'refused') return impossible(refused);
      const outcome = await guarded(read.origin);
      if (outcome.kind !== 'open') return impossible(outcome);
      const shards = shardsFor(needs, read.origin);
      const { origin } = read.origin;
      return { kind: 'planned', target: { ...target, origin }, accounts: [], shards, calls: [] };
    },
    async *collect(shard, needs, signal) {
      const outcome = read.kind === 'refused' ? refused : await guarded(read.origin);
      if (outcome.kind === 'open' && read.kind === 'origin') {
        const look = { origin: read.origin, endpoint: outcome.endpoint, needs, signal };
        yield* collected(shard, look, options);
        return;
      }
      const why = outcome.kind === 'forbidden' ? 'denied' : 'not-collected';
      for (const kind of shard.kinds) {
        yield { type: 'blind-spot', blindSpot: { kind, region: null, within: null, why } };
      }
    },
  };
};
