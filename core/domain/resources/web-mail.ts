import type { MailSpoofingProtection } from '../derive/mail-spoofing-protection.ts';
import type { DmarcPolicy } from '../mail/dmarc.ts';
import type { SpfError, SpfResult } from '../mail/spf-evaluation.ts';

export interface WebMailFacts {
  /** A domain in whose name mail is, or may be, sent. */
  readonly 'web.mail-domain': {
    /** Derived from its TXT record and all those that it includes. */
    readonly spf: SpfResult;
    /** Derived. Why receivers give up on its SPF record. */
    readonly spfError: SpfError | null;
    /** Derived. The policy that receivers apply to it. */
    readonly dmarc: DmarcPolicy | 'absent';
    /** Derived from both. */
    readonly mailSpoofingProtection: MailSpoofingProtection;
  };
}
