import { type Answer, encode, type Packet } from 'dns-packet';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DnsClient, dnsClient } from '#adapters/collectors/web/dns/dns-client.ts';
import { readReply } from '#adapters/collectors/web/dns/dns-message.ts';
import type { Call } from '#core/domain/audit/collected.ts';
import { unread } from '#core/domain/fact.ts';
import { dnsServer, type LoopbackDns, zoneServer } from './loopback-dns.ts';

const limits = { udp: 150, tcp: 300, all: 5000 };
const address: Answer = { type: 'A', name: 'site.test', data: '192.0.2.1' };

const clientOf = (servers: readonly LoopbackDns[], calls: Call[] = []): DnsClient =>
  dnsClient({
    resolvers: servers.map(({ resolver }) => resolver),
    signal: new AbortController().signal,
    limits,
    record: (call) => calls.push(call),
    budget: 10,
  });

const dataOf = async (client: DnsClient): Promise<unknown> => {
  const reply = await client.ask('site.test', 'A');
  return reply.known
    ? reply.value.answers.map((answer) => 'data' in answer && answer.data)
    : reply.why;
};

describe('a DNS client', () => {
  it('asks each question once, whatever the case of the name', async () => {
    const server = await zoneServer({ 'A site.test': { answers: [address] } });
    const calls: Call[] = [];
    const client = clientOf([server], calls);
    await Promise.all([client.ask('site.test', 'A'), client.ask('SITE.test', 'A')]);
    expect(server.asked).toHaveLength(1);
    expect(calls).toMatchObject([
      { service: 'web.dns', operation: 'A site.test', outcome: 'answered', code: 'NOERROR' },
    ]);
    expect(calls[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks over TCP for what does not fit', async () => {
    const server = await zoneServer({
      'A site.test': { answers: [address], truncated: true },
    });
    expect(await dataOf(clientOf([server]))).toEqual(['192.0.2.1']);
    expect(server.asked.map(({ over }) => over)).toEqual(['udp', 'tcp']);
  });

  it('turns to the next resolver where one is silent', async () => {
    const silent = await dnsServer(() => []);
    const server = await zoneServer({ 'A site.test': { answers: [address] } });
    expect(await dataOf(clientOf([silent, server]))).toEqual(['192.0.2.1']);
  });

  it('stops at its budget', async () => {
    const server = await zoneServer({});
    const client = clientOf([server]);
    for (let at = 0; at < 10; at += 1) await client.ask(`n${at}.test`, 'A');
    expect(await client.ask('n10.test', 'A')).toEqual(unread('not-collected'));
    expect(server.asked).toHaveLength(10);
  });

  it.each([
    ['SERVFAIL', 'not-collected'],
    ['REFUSED', 'denied'],
  ] as const)('%s is no answer', async (code, why) => {
    const server = await zoneServer({ 'A site.test': { code } });
    expect(await dataOf(clientOf([server]))).toBe(why);
  });
});

describe('an answer that is not to the question', () => {
  const forged = (change: (reply: Packet) => Packet) =>
    dnsServer((query) => {
      const reply: Packet = {
        type: 'response',
        id: query.id,
        questions: query.questions,
        answers: [{ ...address, data: '203.0.113.66' }],
      };
      const right: Packet = { ...reply, answers: [address] };
      return [encode(change(reply)), encode(right)];
    });

  it.each([
    ['another id', (reply: Packet) => ({ ...reply, id: ((reply.id ?? 0) + 1) % 65_536 })],
    [
      'another name',
      (reply: Packet): Packet => ({ ...reply, questions: [{ type: 'A', name: 'other.test' }] }),
    ],
    [
      'another type',
      (reply: Packet): Packet => ({ ...reply, questions: [{ type: 'AAAA', name: 'site.test' }] }),
    ],
    ['a question of its own', (reply: Packet): Packet => ({ ...reply, type: 'query' })],
  ] as const)('%s is passed over for the right one', async (_, change) => {
    const server = await forged(change);
    expect(await dataOf(clientOf([server]))).toEqual(['192.0.2.1']);
  });

  it('noise is passed over, and leaves silence', async () => {
    const server = await dnsServer(() => [Uint8Array.from([1, 2, 3])]);
    expect(await dataOf(clientOf([server]))).toBe('not-collected');
  });
});

it('no bytes make the reader throw', () => {
  const question = { name: 'site.test', type: 'A', unchecked: false } as const;
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(['malformed', 'foreign', 'truncated', 'refused', 'reply']).toContain(
        readReply(bytes, 1, question).state,
      );
    }),
  );
});
