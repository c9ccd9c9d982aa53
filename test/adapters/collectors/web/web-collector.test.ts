import { afterEach, describe, expect, it } from 'vitest';
import type { Resolve } from '#adapters/collectors/web/guard.ts';
import { webCollector } from '#adapters/collectors/web/web-collector.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import type { Collector } from '#core/ports/collector.ts';
import { closeAll, now, quickManners, serve, userAgent } from './local-site.ts';

afterEach(closeAll);

const needs: Needs = new Map([
  ['web.site', new Set(['nosniff'])],
  ['web.tls-endpoint', new Set(['acceptsTripleDes'])],
  ['web.dns-zone', new Set(['nameServers'])],
]);

const collectorOf = (origin: string, resolve: Resolve, allowLoopback = false): Collector =>
  webCollector({
    target: { provider: 'web', origin },
    clock: { now: () => now },
    guard: { resolve, allowLoopback },
    manners: quickManners,
    userAgent,
    resolvers: [],
    extraRoots: [],
  });

const publicly: Resolve = () => Promise.resolve(['93.184.216.34']);
const privately: Resolve = () => Promise.resolve(['10.0.0.1']);

const shardsOf = async (collector: Collector): Promise<readonly string[]> => {
  const plan = await collector.plan(needs);
  return plan.kind === 'planned'
    ? plan.shards.map(({ id, kinds }) => `${id}: ${kinds.join()}`)
    : [];
};

const all = async (stream: AsyncIterable<Collected>): Promise<readonly Collected[]> => {
  const collected: Collected[] = [];
  for await (const one of stream) collected.push(one);
  return collected;
};

describe('the plan of a web site', () => {
  it('has a part for each thing that controls ask about', async () => {
    expect(await shardsOf(collectorOf('https://example.fr', publicly))).toEqual([
      'web.http: web.site',
      'web.tls: web.tls-endpoint',
      'web.dns: web.dns-zone',
    ]);
  });

  it('leaves out TLS of plain HTTP, and DNS of an address', async () => {
    expect(await shardsOf(collectorOf('http://93.184.216.34', publicly))).toEqual([
      'web.http: web.site',
    ]);
  });

  it('gives the target back in its canonical form', async () => {
    const plan = await collectorOf('https://Example.FR:443/', publicly).plan(needs);
    expect(plan).toMatchObject({ target: { provider: 'web', origin: 'https://example.fr' } });
  });

  it.each([
    ['https://example.fr', privately, 'target-forbidden', 'ADDRESS_NOT_PUBLIC'],
    ['http://127.0.0.1:9000', publicly, 'target-forbidden', 'ORIGIN_REFUSED'],
    ['http://169.254.169.254', publicly, 'target-forbidden', 'ADDRESS_NOT_PUBLIC'],
    ['file:///etc/passwd', publicly, 'target-forbidden', 'ORIGIN_REFUSED'],
    [
      'https://gone.example',
      () => Promise.reject(new Error('gone')),
      'target-unreachable',
      'UNRESOLVED',
    ],
  ] as const)('refuses %s', async (origin, resolve, failure, code) => {
    const plan = await collectorOf(origin, resolve).plan(needs);
    expect(plan).toEqual({ kind: 'impossible', failure, code });
  });
});

describe('a part that is collected elsewhere than it was planned', () => {
  it('passes the guard again', async () => {
    const shard: Shard = {
      id: 'web.http',
      collector: 'web.http',
      account: null,
      region: null,
      kinds: ['web.site'],
      lost: null,
    };
    const { signal } = new AbortController();
    const collected = await all(
      collectorOf('https://example.fr', privately).collect(shard, needs, signal),
    );
    expect(collected).toEqual([
      {
        type: 'blind-spot',
        blindSpot: { kind: 'web.site', region: null, within: null, why: 'denied' },
      },
    ]);
  });
});

describe('a name that leads elsewhere at the second look', () => {
  it('is asked at the address that it led to when it was judged', async () => {
    let hits = 0;
    const site = await serve((_, response) => {
      hits += 1;
      response.end('hello');
    });
    let looks = 0;
    const rebinding: Resolve = () => {
      looks += 1;
      return Promise.resolve([looks === 1 ? '127.0.0.1' : '169.254.169.254']);
    };
    const origin = `http://localhost:${new URL(site).port}`;
    const collector = collectorOf(origin, rebinding, true);
    const plan = await collector.plan(needs);
    const [shard] = plan.kind === 'planned' ? plan.shards : [];
    if (!shard) throw new Error('nothing was planned');

    const collected = await all(collector.collect(shard, needs, new AbortController().signal));

    expect(looks).toBe(1);
    expect(hits).toBe(2);
    expect(collected.at(-1)).toMatchObject({
      type: 'resource',
      resource: { kind: 'web.site', facts: { nosniff: { known: true, value: false } } },
    });
  });
});
