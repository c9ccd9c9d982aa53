import { mailFacts } from '#core/domain/derive/mail-spoofing-protection.ts';
import { derived, type Fact, known } from '#core/domain/fact.ts';
import type { DkimRecord } from '#core/domain/mail/dkim-record.ts';
import { isDmarc } from '#core/domain/mail/dmarc.ts';
import {
  announcesMtaSts,
  type MtaStsPolicy,
  outsidePolicy,
  parseMtaSts,
} from '#core/domain/mail/mta-sts.ts';
import { asksForTlsReports } from '#core/domain/mail/tls-reporting.ts';
import type { Resource } from '#core/domain/resource.ts';
import type { MailReception } from '#core/domain/resources/web-mail.ts';
import { daneStanding } from './dane.ts';
import { dkimKeys, rsaBits } from './dkim.ts';
import type { DnsClient } from './dns-client.ts';
import { hostStanding, mailServers, texts, upwards } from './records.ts';
import { spfAnswers } from './spf-answers.ts';

type MailResource = Resource<'web.mail-domain'>;
type Facts = MailResource['facts'];

/** Fetches a text over HTTPS by a guarded way, as RFC 8461 wants it: no redirect, 64 KB at most. */
export type FetchPolicy = (url: string, signal: AbortSignal) => Promise<Fact<string>>;

interface MailDomain {
  readonly client: DnsClient;
  readonly domain: string;
  readonly fetchPolicy: FetchPolicy;
  readonly signal: AbortSignal;
}

/**
 * The domain whose DMARC record holds: its own, else the highest one above it that has one, found
 * by walking up as DMARCbis does. No list of public suffixes is needed.
 */
const organizationOf = async (client: DnsClient, domain: string): Promise<Fact<string>> => {
  let organization = domain;
  for (const at of upwards(domain)) {
    const found = await texts(client, `_dmarc.${at}`);
    if (!found.known) return found;
    if (found.value.some(isDmarc)) {
      if (at === domain) break;
      organization = at;
    }
  }
  return known(organization);
};

const spoofingFacts = async ({ client, domain }: MailDomain): Promise<Facts> => {
  const { txt, voids } = await spfAnswers(client, domain);
  const found = await organizationOf(client, domain);
  const organization = found.known ? found.value : domain;
  for (const name of [domain, organization]) {
    txt.set(`_dmarc.${name}`, found.known ? await texts(client, `_dmarc.${name}`) : found);
  }
  return { ...mailFacts(domain, organization, { txt, voids }) };
};

const dkimFacts = async ({ client, domain }: MailDomain): Promise<Facts> => {
  const keys = await dkimKeys(client, domain);
  const selectors = (isSo: (record: DkimRecord) => boolean): Fact<readonly string[]> =>
    derived({ keys }, (read) =>
      read.keys.filter(({ record }) => isSo(record)).map(({ selector }) => selector),
    );
  return {
    publishesDkim: derived({ keys }, (read) => read.keys.length > 0),
    shortDkimKeys: selectors((record) => (rsaBits(record) ?? 2048) < 2048),
    testingDkimKeys: selectors(({ testing }) => testing),
  };
};

const receptionOf = async ({ client, domain }: MailDomain): Promise<Fact<MailReception>> => {
  const servers = await mailServers(client, domain);
  if (!servers.known) return servers;
  if (servers.value.some((name) => name !== '')) return known('servers');
  if (servers.value.length > 0) return known('null-mx');
  const standing = await hostStanding(client, domain);
  return derived({ standing }, ({ standing: { ipv4, ipv6 } }) =>
    ipv4.length + ipv6.length > 0 ? 'own-address' : 'none',
  );
};

const namesOf = async ({ client, domain }: MailDomain): Promise<Fact<readonly string[]>> =>
  derived({ servers: await mailServers(client, domain) }, ({ servers }) =>
    servers.filter((name) => name !== ''),
  );

/** One that is found settles it, whatever was not read of the others. */
const settled = (
  found: readonly string[],
  failed: Fact<never> | undefined,
): Fact<readonly string[]> => (found.length > 0 ? known(found) : (failed ?? known([])));

const serverFacts = async (mail: MailDomain): Promise<Facts> => {
  const reception = await receptionOf(mail);
  const names = await namesOf(mail);
  if (!names.known) {
    return { reception, missingMailServers: names, aliasedMailServers: names, dane: names };
  }
  const missing: string[] = [];
  const aliased: string[] = [];
  let failed: Fact<never> | undefined;
  for (const name of names.value) {
    const standing = await hostStanding(mail.client, name);
    if (!standing.known) failed = standing;
    else if (standing.value.missing) missing.push(name);
    else if (standing.value.alias !== null) aliased.push(name);
  }
  return {
    reception,
    missingMailServers: settled(missing, failed),
    aliasedMailServers: settled(aliased, failed),
    dane: await daneStanding(mail.client, names.value),
  };
};

const mtaStsPolicy = async (mail: MailDomain): Promise<Fact<MtaStsPolicy | 'absent' | null>> => {
  const { client, domain, fetchPolicy, signal } = mail;
  const announced = await texts(client, `_mta-sts.${domain}`);
  if (!announced.known) return announced;
  if (!announcesMtaSts(announced.value)) return known('absent');
  const policy = await fetchPolicy(`https://mta-sts.${domain}/.well-known/mta-sts.txt`, signal);
  return derived({ policy }, (read) => parseMtaSts(read.policy));
};

const transportFacts = async (mail: MailDomain): Promise<Facts> => {
  const { client, domain } = mail;
  const policy = await mtaStsPolicy(mail);
  const names = await namesOf(mail);
  const reports = await texts(client, `_smtp._tls.${domain}`);
  return {
    mtaSts: derived({ policy }, ({ policy }) => {
      if (policy === 'absent') return 'absent';
      return policy?.mode ?? 'invalid';
    }),
    serversOutsideMtaSts: derived({ policy, names }, ({ policy, names }) =>
      policy === 'absent' || !policy ? [] : outsidePolicy(policy, names),
    ),
    asksForTlsReports: derived({ reports }, (read) => asksForTlsReports(read.reports)),
  };
};

/** Facts that are found together, by the same queries. */
const groups: readonly {
  readonly facts: readonly (keyof Facts)[];
  readonly find: (mail: MailDomain) => Promise<Facts>;
}[] = [
  {
    facts: [
      'spf',
      'spfError',
      'dmarc',
      'mailSpoofingProtection',
      'dmarcCoversSubdomains',
      'dmarcShare',
      'dmarcReports',
    ],
    find: spoofingFacts,
  },
  { facts: ['publishesDkim', 'shortDkimKeys', 'testingDkimKeys'], find: dkimFacts },
  { facts: ['reception', 'missingMailServers', 'aliasedMailServers', 'dane'], find: serverFacts },
  { facts: ['mtaSts', 'serversOutsideMtaSts', 'asksForTlsReports'], find: transportFacts },
];

export const mailResource = async (
  mail: MailDomain,
  names: ReadonlySet<string>,
): Promise<MailResource> => {
  const found: Facts[] = [];
  for (const { facts, find } of groups) {
    if (facts.some((name) => names.has(name))) found.push(await find(mail));
  }
  return {
    kind: 'web.mail-domain',
    id: mail.domain,
    region: null,
    facts: found.reduce((all, some) => ({ ...all, ...some }), {}),
  };
};
