import type { PinnedEndpoint } from '#adapters/collectors/web/pinned-endpoint.ts';
import { collectTls, type TlsContext } from '#adapters/collectors/web/tls/collect-tls.ts';
import type { Call } from '#core/domain/audit/collected.ts';
import { known } from '#core/domain/fact.ts';
import type { AnyResource, Resource, ResourceKind } from '#core/domain/resource.ts';
import { instantOf } from '#core/domain/time.ts';

interface TlsCollection {
  readonly resources: readonly AnyResource[];
  readonly calls: readonly Call[];
}

export const tlsContext = (
  needs: Readonly<Partial<Record<ResourceKind, readonly string[]>>>,
  changes: Partial<TlsContext>,
): TlsContext => ({
  needs: new Map(
    Object.entries(needs).map(([kind, names]) => [kind as ResourceKind, new Set(names)]),
  ),
  now: instantOf(Date.now()),
  signal: new AbortController().signal,
  limits: { one: 3000, all: 20_000 },
  extraRoots: [],
  caaOf: () => Promise.resolve(known([])),
  ...changes,
});

export const collected = async (
  endpoint: PinnedEndpoint,
  context: TlsContext,
): Promise<TlsCollection> => {
  const resources: AnyResource[] = [];
  const calls: Call[] = [];
  for await (const one of collectTls(endpoint, context)) {
    if (one.type === 'resource') resources.push(one.resource);
    if (one.type === 'call') calls.push(one.call);
  }
  return { resources, calls };
};

const isOfKind =
  <K extends ResourceKind>(kind: K) =>
  (resource: AnyResource): resource is Extract<AnyResource, Resource<K>> =>
    resource.kind === kind;

/** The facts about a port. */
export const endpointFacts = async (
  endpoint: PinnedEndpoint,
  names: readonly string[],
  changes: Partial<TlsContext>,
): Promise<Resource<'web.tls-endpoint'>['facts']> => {
  const context = tlsContext({ 'web.tls-endpoint': names }, changes);
  const { resources } = await collected(endpoint, context);
  return resources.find(isOfKind('web.tls-endpoint'))?.facts ?? {};
};

export const certificateFactsOf = async (
  endpoint: PinnedEndpoint,
  names: readonly string[],
  changes: Partial<TlsContext>,
): Promise<Resource<'web.certificate'>['facts']> => {
  const context = tlsContext({ 'web.certificate': names }, changes);
  const { resources } = await collected(endpoint, context);
  return resources.find(isOfKind('web.certificate'))?.facts ?? {};
};
