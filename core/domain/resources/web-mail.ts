import type { MailSpoofingProtection } from '../derive/mail-spoofing-protection.ts';
import type { DmarcPolicy } from '../mail/dmarc.ts';
import type { MtaStsMode } from '../mail/mta-sts.ts';
import type { SpfError, SpfResult } from '../mail/spf-evaluation.ts';

/** By MX records, by its own address where it has none (RFC 5321), by a null MX, or not at all. */
export type MailReception = 'servers' | 'own-address' | 'null-mx' | 'none';

export interface WebMailFacts {
  /** A domain in whose name mail is, or may be, sent. All are derived from what the DNS tells. */
  readonly 'web.mail-domain': {
    /** From its TXT record and all those that it includes. */
    readonly spf: SpfResult;
    /** Why receivers give up on its SPF record. */
    readonly spfError: SpfError | null;
    /** The policy that receivers apply to it. */
    readonly dmarc: DmarcPolicy | 'absent';
    /** From both. */
    readonly mailSpoofingProtection: MailSpoofingProtection;
    readonly dmarcCoversSubdomains: boolean;
    /** Share of failing messages that the policy applies to, of 100; zero without a record. */
    readonly dmarcShare: number;
    readonly dmarcReports: boolean;
    /** It has a key; undecided where none lies under a selector that many senders use. */
    readonly publishesDkim: boolean;
    /** Selectors whose RSA key has fewer than 2048 bits. */
    readonly shortDkimKeys: readonly string[];
    /** Selectors that tell receivers to disregard the signature. */
    readonly testingDkimKeys: readonly string[];
    readonly reception: MailReception;
    /** Mail servers whose names nobody has. */
    readonly missingMailServers: readonly string[];
    /** Mail servers that are aliases (RFC 2181 section 10.3). */
    readonly aliasedMailServers: readonly string[];
    /** Mode of the policy; `invalid`: announced, and not to be had. */
    readonly mtaSts: MtaStsMode | 'absent' | 'invalid';
    /** Mail servers that senders may not use by that policy. */
    readonly serversOutsideMtaSts: readonly string[];
    /** RFC 8460. */
    readonly asksForTlsReports: boolean;
    /** Mail servers with TLSA records that senders can use (RFC 7672): all, some or none. */
    readonly dane: 'all' | 'some' | 'none';
  };
}
