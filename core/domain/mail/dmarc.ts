import { type Fact, known } from '../fact.ts';
import { type DnsAnswers, txtOf } from './dns-answers.ts';

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

export interface DmarcRecord {
  readonly policy: DmarcPolicy;
  /** Of subdomains; that of the domain where the record tells nothing. */
  readonly subdomainPolicy: DmarcPolicy;
  /** Share of failing messages that the policy applies to. */
  readonly percentage: number;
  readonly dkimAlignment: 'relaxed' | 'strict';
  readonly spfAlignment: 'relaxed' | 'strict';
  /** Receivers are asked for aggregate reports. */
  readonly reports: boolean;
}

export const isDmarc = (text: string): boolean => /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);

const policyOf = (text: string | undefined): DmarcPolicy | undefined => {
  const policy = text?.toLowerCase();
  return policy === 'none' || policy === 'quarantine' || policy === 'reject' ? policy : undefined;
};

const percentageOf = (text: string | undefined): number =>
  text !== undefined && /^(?:\d{1,2}|100)$/.test(text) ? Number(text) : 100;

const alignmentOf = (text: string | undefined): 'relaxed' | 'strict' =>
  text?.toLowerCase() === 's' ? 'strict' : 'relaxed';

const tagsOf = (text: string): ReadonlyMap<string, string> => {
  const tags = text.split(';').flatMap((part): [string, string][] => {
    const at = part.indexOf('=');
    return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()]];
  });
  return new Map(tags.toReversed());
};

/** RFC 7489. A policy that is wrong counts as `none` where reports are asked for, else as nothing. */
export const parseDmarc = (text: string): DmarcRecord | undefined => {
  if (!isDmarc(text)) return undefined;
  const tags = tagsOf(text);
  const subdomains = tags.get('sp');
  const wrong = subdomains !== undefined && !policyOf(subdomains);
  const stated = wrong ? undefined : policyOf(tags.get('p'));
  const reports = /^mailto:/i.test(tags.get('rua') ?? '');
  const policy = stated ?? (reports ? 'none' : undefined);
  if (!policy) return undefined;
  return {
    policy,
    subdomainPolicy: (stated && policyOf(subdomains)) ?? policy,
    percentage: percentageOf(tags.get('pct')),
    dkimAlignment: alignmentOf(tags.get('adkim')),
    spfAlignment: alignmentOf(tags.get('aspf')),
    reports,
  };
};

/**
 * The record that receivers apply to the domain, `policy` being the one that holds for it: its
 * own, else that of its organization for subdomains. Several records are none.
 */
export const findDmarc = (
  domain: string,
  organization: string,
  answers: DnsAnswers,
): Fact<DmarcRecord | null> => {
  const own = txtOf(answers, `_dmarc.${domain}`);
  if (!own.known) return own;
  const records = own.value.filter(isDmarc);
  if (records.length > 0) {
    return known(records.length === 1 ? (parseDmarc(records[0] ?? '') ?? null) : null);
  }
  if (domain === organization) return known(null);
  const found = findDmarc(organization, organization, answers);
  if (!found.known || !found.value) return found;
  return known({ ...found.value, policy: found.value.subdomainPolicy });
};
