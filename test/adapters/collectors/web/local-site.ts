import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resolve } from '#adapters/collectors/web/guard.ts';
import { collectSite } from '#adapters/collectors/web/site/collect-site.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { Fact } from '#core/domain/fact.ts';
import type { AnyResource, ResourceKind } from '#core/domain/resource.ts';
import type { Instant } from '#core/domain/time.ts';
import { type Manners, politeManners, userAgentOf } from '#core/domain/web/manners.ts';
import { readOrigin, type WebOrigin } from '#core/domain/web/origin.ts';

/** As polite as in the product, except for the wait. */
export const quickManners: Manners = { ...politeManners, pauseMs: 0, requestMs: 400, siteMs: 5000 };

export const userAgent = userAgentOf('https://audits.example.fr');

export const now = '2026-11-22T00:00:00.000Z' as Instant;

const servers: Server[] = [];

export const listening = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
};

/** Serves on loopback until `closeAll`. */
export const serve = async (listener: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listening(createServer(listener))}`;

export const closeAll = (): void => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
};

export const originOf = (text: string): WebOrigin => {
  const read = readOrigin(text, { allowLoopback: true });
  if (read.kind === 'refused') throw new Error(`${text} is refused: ${read.flaw}`);
  return read.origin;
};

const onLoopback: Resolve = () => Promise.resolve(['127.0.0.1']);

export interface Collection {
  readonly resources: readonly AnyResource[];
  readonly calls: readonly string[];
  readonly collected: readonly Collected[];
}

interface CollectionOptions {
  readonly manners?: Manners;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
  readonly extraRoots?: readonly string[];
}

/** Collects a site on loopback over HTTP. */
export const collectLocal = async (
  site: string,
  needs: Needs,
  {
    manners = quickManners,
    resolve = onLoopback,
    signal = new AbortController().signal,
    extraRoots = [],
  }: CollectionOptions = {},
): Promise<Collection> => {
  const origin = originOf(site);
  const endpoint = { host: origin.host, port: origin.port, address: '127.0.0.1' };
  const guard = { resolve, allowLoopback: true };
  const collected: Collected[] = [];
  for await (const one of collectSite(origin, endpoint, {
    needs,
    now,
    manners,
    userAgent,
    guard,
    signal,
    extraRoots,
  })) {
    collected.push(one);
  }
  return {
    collected,
    resources: collected.flatMap((one) => (one.type === 'resource' ? [one.resource] : [])),
    calls: collected.flatMap((one) =>
      one.type === 'call' ? [`${one.call.operation} ${one.call.code}`] : [],
    ),
  };
};

/** A fact of the only resource of a kind, as it was read; undefined where it was not asked for. */
export const factOf = (
  { resources }: Collection,
  kind: ResourceKind,
  name: string,
): Fact<unknown> | undefined => {
  const facts = resources.find((one) => one.kind === kind)?.facts;
  return (facts as Readonly<Record<string, Fact<unknown>>> | undefined)?.[name];
};
