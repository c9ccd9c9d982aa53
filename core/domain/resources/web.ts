import type { WebCertificateFacts } from './web-certificate.ts';
import type { WebDnsFacts } from './web-dns.ts';
import type { WebMailFacts } from './web-mail.ts';
import type { WebTlsFacts } from './web-tls.ts';

/** Kinds of resources of a web site, part by part. */
export interface WebFacts extends WebCertificateFacts, WebDnsFacts, WebMailFacts, WebTlsFacts {}
