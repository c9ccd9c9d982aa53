import type { Answer } from 'dns-packet';
import type { CaaRecord } from '#core/domain/certificate/caa.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { canonicalName } from '#core/domain/mail/dns-answers.ts';
import type { DnsClient } from './dns-client.ts';
import type { DnsReply } from './dns-message.ts';

type OfType<T extends Answer['type']> = Answer & { readonly type: T };

/** The records of one type in a reply, aliases that lead to them followed. */
export const recordsOf = <T extends Answer['type']>(
  { answers }: DnsReply,
  type: T,
): readonly OfType<T>[] => answers.filter((answer): answer is OfType<T> => answer.type === type);

const textOf = (data: unknown): string => {
  const parts: readonly unknown[] = Array.isArray(data) ? data : [data];
  return parts
    .map((part) => (Buffer.isBuffer(part) ? part.toString('latin1') : String(part)))
    .join('');
};

/** The strings of each TXT record joined. */
export const texts = async ({ ask }: DnsClient, name: string): Promise<Fact<readonly string[]>> =>
  derived({ reply: await ask(name, 'TXT') }, ({ reply }) =>
    recordsOf(reply, 'TXT').map(({ data }) => textOf(data)),
  );

/** Names in lower case; an empty one is a null MX (RFC 7505). */
export const mailServers = async (
  { ask }: DnsClient,
  domain: string,
): Promise<Fact<readonly string[]>> =>
  derived({ reply: await ask(domain, 'MX') }, ({ reply }) =>
    recordsOf(reply, 'MX').map(({ data }) => canonicalName(data.exchange)),
  );

/** Where a name stands: whether it leads to addresses, and through which alias. */
export interface HostStanding {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** The end of a chain of CNAME; null where the name is no alias. */
  readonly alias: string | null;
  /** Nobody has that name, or the one that it is an alias of. */
  readonly missing: boolean;
}

const aliasOf = (reply: DnsReply): string | null => {
  const last = recordsOf(reply, 'CNAME').at(-1);
  return last ? canonicalName(last.data) : null;
};

export const hostStanding = async (
  { ask }: DnsClient,
  name: string,
): Promise<Fact<HostStanding>> => {
  const [four, six] = await Promise.all([ask(name, 'A'), ask(name, 'AAAA')]);
  return derived({ four, six }, (replies) => ({
    ipv4: recordsOf(replies.four, 'A').map(({ data }) => data),
    ipv6: recordsOf(replies.six, 'AAAA').map(({ data }) => data),
    alias: aliasOf(replies.four),
    missing: replies.four.code === 'NXDOMAIN',
  }));
};

/** The name and those above it, itself first, the top-level domain left out. */
export const upwards = (name: string): readonly string[] => {
  const labels = name.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
};

/** The CAA records that hold for a name: the nearest above it, or none (RFC 8659 section 3). */
export const caaOf = async (
  client: DnsClient,
  name: string,
): Promise<Fact<readonly CaaRecord[]>> => {
  for (const at of upwards(name)) {
    const reply = await client.ask(at, 'CAA');
    if (!reply.known) return reply;
    const found = recordsOf(reply.value, 'CAA');
    if (found.length > 0) {
      return known(
        found.map(({ data }) => ({
          critical: data.issuerCritical ?? false,
          tag: data.tag.toLowerCase(),
          value: data.value,
        })),
      );
    }
  }
  return known([]);
};

/**
 * The zone that a name lies in: the nearest above it that has a SOA record of its own. Unchecked,
 * for a zone whose DNSSEC is broken is a zone still.
 */
export const apexOf = async ({ askPlainly }: DnsClient, name: string): Promise<Fact<string>> => {
  for (const at of upwards(name)) {
    const reply = await askPlainly({ name: at, type: 'SOA', unchecked: true });
    if (!reply.known) return reply;
    if (reply.value.code === 'SERVFAIL') return unread('not-collected');
    if (recordsOf(reply.value, 'SOA').some((soa) => canonicalName(soa.name) === at)) {
      return known(at);
    }
  }
  return unread('absent');
};
