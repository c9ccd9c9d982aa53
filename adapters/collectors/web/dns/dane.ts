import type { TlsaData } from 'dns-packet';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { DnsClient } from './dns-client.ts';
import { recordsOf } from './records.ts';

const trustAnchor = 2;
const endEntity = 3;

/** RFC 7672 section 3.1: senders use DANE-TA and DANE-EE, and nothing else. */
const isUsable = ({ usage }: TlsaData): boolean => usage === trustAnchor || usage === endEntity;

/** Of one mail server. Records that no resolver vouches for bind nobody. */
const isCovered = async ({ ask }: DnsClient, server: string): Promise<Fact<boolean>> => {
  const reply = await ask(`_25._tcp.${server}`, 'TLSA');
  if (!reply.known) return reply;
  if (!recordsOf(reply.value, 'TLSA').some(({ data }) => isUsable(data))) return known(false);
  return reply.value.authenticated ? known(true) : unread('undecided');
};

/** How many of the mail servers a sender can authenticate by DANE. */
export const daneStanding = async (
  client: DnsClient,
  servers: readonly string[],
): Promise<Fact<'all' | 'some' | 'none'>> => {
  let covered = 0;
  for (const server of servers) {
    const found = await isCovered(client, server);
    if (!found.known) return found;
    if (found.value) covered += 1;
  }
  if (covered === 0) return known('none');
  return known(covered === servers.length ? 'all' : 'some');
};
