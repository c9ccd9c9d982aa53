import { derived, type Fact, known } from '../fact.ts';
import { type DmarcPolicy, type DmarcRecord, findDmarc } from '../mail/dmarc.ts';
import type { DnsAnswers } from '../mail/dns-answers.ts';
import {
  evaluateSpf,
  type SpfError,
  type SpfResult,
  type SpfStanding,
} from '../mail/spf-evaluation.ts';

/** The first thing that stands between the domain and a protection that holds. */
export type MailSpoofingProtection =
  | 'holds'
  | 'no-policy'
  | 'policy-not-enforced'
  | 'policy-partly-enforced'
  | 'spf-missing'
  | 'spf-broken'
  | 'spf-passes-anyone';

export interface MailFacts {
  readonly spf: Fact<SpfResult>;
  readonly spfError: Fact<SpfError | null>;
  readonly dmarc: Fact<DmarcPolicy | 'absent'>;
  readonly mailSpoofingProtection: Fact<MailSpoofingProtection>;
  readonly dmarcCoversSubdomains: Fact<boolean>;
  readonly dmarcShare: Fact<number>;
  readonly dmarcReports: Fact<boolean>;
}

const ofPolicy = (record: DmarcRecord | null): MailSpoofingProtection => {
  if (!record) return 'no-policy';
  if (record.policy === 'none') return 'policy-not-enforced';
  const whole = record.percentage === 100 && record.subdomainPolicy !== 'none';
  return whole ? 'holds' : 'policy-partly-enforced';
};

// A stranger who gets neutral is not authenticated: DMARC stops him as it stops one who fails.
const ofSpf = ({ result }: SpfStanding): MailSpoofingProtection => {
  if (result === 'none') return 'spf-missing';
  if (result === 'permerror') return 'spf-broken';
  return result === 'pass' ? 'spf-passes-anyone' : 'holds';
};

const coversSubdomains = (record: DmarcRecord | null): boolean =>
  record !== null && record.subdomainPolicy !== 'none';

/** Either half that does not hold settles it; that it holds takes both. */
const protection = (
  dmarc: Fact<DmarcRecord | null>,
  spf: Fact<SpfStanding>,
): Fact<MailSpoofingProtection> => {
  const halves = [
    derived({ dmarc }, (read) => ofPolicy(read.dmarc)),
    derived({ spf }, (read) => ofSpf(read.spf)),
  ];
  const broken = halves.find((half) => half.known && half.value !== 'holds');
  return broken ?? halves.find((half) => !half.known) ?? known('holds');
};

/** `organization` is the registrable domain that it belongs to, itself as a rule. */
export const mailFacts = (domain: string, organization: string, answers: DnsAnswers): MailFacts => {
  const spf = evaluateSpf(domain, answers);
  const dmarc = findDmarc(domain, organization, answers);
  return {
    spf: derived({ spf }, (read) => read.spf.result),
    spfError: derived({ spf }, (read) => read.spf.error),
    dmarc: derived({ dmarc }, (read) => read.dmarc?.policy ?? 'absent'),
    mailSpoofingProtection: protection(dmarc, spf),
    dmarcCoversSubdomains: derived({ dmarc }, (read) => coversSubdomains(read.dmarc)),
    dmarcShare: derived({ dmarc }, (read) => read.dmarc?.percentage ?? 0),
    dmarcReports: derived({ dmarc }, (read) => read.dmarc?.reports ?? false),
  };
};
