import type { MailSpoofingProtection } from '../derive/mail-spoofing-protection.ts';
import type { TlsProtocol, WeakSuites } from '../derive/tls-weaknesses.ts';
import type { DmarcPolicy } from '../mail/dmarc.ts';
import type { SpfError, SpfResult } from '../mail/spf-evaluation.ts';

/** Kinds of resources of a web site. */
export interface WebFacts {
  readonly 'web.site': {
    /** Protocol versions that the server agreed to speak. */
    readonly protocols: readonly TlsProtocol[];
    /** Families of weak suites that it agreed to. */
    readonly weakSuites: readonly WeakSuites[];
    /** Derived. Older than TLS 1.2. */
    readonly obsoleteProtocols: readonly TlsProtocol[];
    /** Derived. */
    readonly acceptsTripleDes: boolean;
  };
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
