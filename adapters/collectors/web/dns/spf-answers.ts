import type { Fact } from '#core/domain/fact.ts';
import { canonicalName } from '#core/domain/mail/dns-answers.ts';
import { hasMacro, isSpf, type Mechanism, parseSpf } from '#core/domain/mail/spf-record.ts';
import type { DnsClient } from './dns-client.ts';
import { hostStanding, mailServers, texts } from './records.ts';

/** What an evaluation of SPF may ask for. */
interface SpfAnswers {
  readonly txt: Map<string, Fact<readonly string[]>>;
  readonly voids: Set<string>;
}

// RFC 7208 section 4.6.4: an evaluation ends at the eleventh term that asks the DNS.
const mostTerms = 11;

interface Walk extends SpfAnswers {
  readonly client: DnsClient;
  terms: number;
}

const isVoid = async (client: DnsClient, kind: string, name: string): Promise<boolean> => {
  if (kind === 'mx') {
    const servers = await mailServers(client, name);
    return servers.known && servers.value.length === 0;
  }
  const standing = await hostStanding(client, name);
  return standing.known && standing.value.ipv4.length + standing.value.ipv6.length === 0;
};

const lookUp = async (walk: Walk, kind: 'a' | 'mx' | 'exists', name: string): Promise<void> => {
  if (hasMacro(name)) return;
  if (await isVoid(walk.client, kind, name)) walk.voids.add(`${kind} ${canonicalName(name)}`);
};

const follow = async (walk: Walk, domain: string, mechanism: Mechanism): Promise<void> => {
  if (mechanism.kind === 'all' || mechanism.kind === 'ip' || walk.terms >= mostTerms) return;
  walk.terms += 1;
  if (mechanism.kind === 'include') await gather(walk, mechanism.domain);
  else if (mechanism.kind !== 'ptr') {
    await lookUp(walk, mechanism.kind, mechanism.domain ?? domain);
  }
};

const gather = async (walk: Walk, domain: string): Promise<void> => {
  const name = canonicalName(domain);
  if (hasMacro(name) || walk.txt.has(name)) return;
  const found = await texts(walk.client, name);
  walk.txt.set(name, found);
  const [text, ...others] = found.known ? found.value.filter(isSpf) : [];
  const record = text === undefined || others.length > 0 ? undefined : parseSpf(text);
  if (!record) return;
  for (const { mechanism } of record.directives) await follow(walk, domain, mechanism);
  if (record.redirect !== null && walk.terms < mostTerms) {
    walk.terms += 1;
    await gather(walk, record.redirect);
  }
};

/** Asks what an evaluation would ask, in its order, and no further than it may go. */
export const spfAnswers = async (client: DnsClient, domain: string): Promise<SpfAnswers> => {
  const walk: Walk = { client, txt: new Map(), voids: new Set(), terms: 0 };
  await gather(walk, domain);
  return walk;
};
