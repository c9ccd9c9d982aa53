import { createHash } from 'node:crypto';
import { getServers } from 'node:dns';
import type { RecordType } from 'dns-packet';
import type { Call } from '#core/domain/audit/collected.ts';
import { type Fact, known, type Unread, unread } from '#core/domain/fact.ts';
import { canonicalName } from '#core/domain/mail/dns-answers.ts';
import { type DnsQuestion, type DnsReply, isDomainName } from './dns-message.ts';
import { overTcp, overUdp, type Resolver, type Transported } from './dns-transport.ts';

interface DnsClientOptions {
  readonly resolvers: readonly Resolver[];
  readonly signal: AbortSignal;
  readonly limits: DnsLimits;
  readonly record: (call: Call) => void;
  /** Queries that it makes at most, retries aside. */
  readonly budget: number;
}

/** Asks recursive resolvers, each question once. */
export interface DnsClient {
  /** A SERVFAIL is unread. */
  readonly ask: (name: string, type: RecordType) => Promise<Fact<DnsReply>>;
  /** SERVFAIL and all; `unchecked`: what DNSSEC would hold back comes too. */
  readonly askPlainly: (question: DnsQuestion) => Promise<Fact<DnsReply>>;
}

/** Milliseconds for one attempt, and for all queries of a client. */
export interface DnsLimits {
  readonly udp: number;
  readonly tcp: number;
  readonly all: number;
}

export const dnsLimits: DnsLimits = { udp: 2000, tcp: 4000, all: 120_000 };

const attempts = 2;

/** `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`, as Node writes them. */
const resolverOf = (server: string): Resolver => {
  const [, bracketed, port] =
    /^\[(.+)\]:(\d+)$/.exec(server) ?? /^([\d.]+):(\d+)$/.exec(server) ?? [];
  return { address: bracketed ?? server, port: Number(port ?? 53) };
};

/** Those of the machine. */
export const systemResolvers = (): readonly Resolver[] => getServers().map(resolverOf);

const oneAttempt = async (
  resolver: Resolver,
  question: DnsQuestion,
  { signal, limits }: DnsClientOptions,
): Promise<Transported> => {
  const answered = await overUdp(resolver, question, { signal, milliseconds: limits.udp });
  return answered.state === 'truncated'
    ? overTcp(resolver, question, { signal, milliseconds: limits.tcp })
    : answered;
};

const transported = async (
  question: DnsQuestion,
  options: DnsClientOptions,
): Promise<Transported> => {
  const { resolvers, signal } = options;
  let last: Transported = { state: 'silent' };
  for (let attempt = 0; attempt < attempts && !signal.aborted; attempt += 1) {
    const resolver = resolvers[attempt % resolvers.length];
    if (!resolver) break;
    last = await oneAttempt(resolver, question, options);
    if (last.state === 'reply') return last;
  }
  return last;
};

const unreadOf: Readonly<Record<Exclude<Transported['state'], 'reply'>, Unread>> = {
  silent: 'not-collected',
  refused: 'denied',
  truncated: 'malformed',
  malformed: 'malformed',
  foreign: 'malformed',
};

/** Of the records in any order, without what only counts down. */
const digestOf = ({ answers }: DnsReply): string => {
  const lines = answers.map((answer) =>
    JSON.stringify([answer.name, answer.type, 'data' in answer ? answer.data : null]),
  );
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
};

const callOf = (
  { name, type }: DnsQuestion,
  ended: Transported,
  reply: Fact<DnsReply>,
  milliseconds: number,
): Call => ({
  service: 'web.dns',
  operation: `${type} ${name}`,
  region: null,
  outcome: reply.known ? 'answered' : reply.why,
  code: reply.known ? reply.value.code : ended.state,
  milliseconds,
  sha256: reply.known ? digestOf(reply.value) : null,
});

const consulted = async (
  question: DnsQuestion,
  options: DnsClientOptions,
): Promise<Fact<DnsReply>> => {
  const started = performance.now();
  const ended = await transported(question, options);
  const reply = ended.state === 'reply' ? known(ended.reply) : unread(unreadOf[ended.state]);
  options.record(callOf(question, ended, reply, Math.round(performance.now() - started)));
  return reply;
};

export const dnsClient = (options: DnsClientOptions): DnsClient => {
  const asked = new Map<string, Promise<Fact<DnsReply>>>();

  const askPlainly: DnsClient['askPlainly'] = (question) => {
    const key = `${question.type} ${canonicalName(question.name)} ${question.unchecked}`;
    const before = asked.get(key);
    if (before) return before;
    if (!isDomainName(question.name)) return Promise.resolve(unread('malformed'));
    if (asked.size >= options.budget) return Promise.resolve(unread('not-collected'));
    const reply = consulted(question, options);
    asked.set(key, reply);
    return reply;
  };

  return {
    askPlainly,
    ask: async (name, type) => {
      const reply = await askPlainly({ name, type, unchecked: false });
      return reply.known && reply.value.code === 'SERVFAIL' ? unread('not-collected') : reply;
    },
  };
};
