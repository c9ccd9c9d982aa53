import type { WebCertificateFacts } from './web-certificate.ts';
import type { WebCookieFacts } from './web-cookie.ts';
import type { WebDnsFacts } from './web-dns.ts';
import type { WebMailFacts } from './web-mail.ts';
import type { WebPageFacts } from './web-page.ts';
import type { WebSiteFacts } from './web-site.ts';
import type { WebTlsFacts } from './web-tls.ts';

/** Kinds of resources of a web site, part by part. */
export interface WebFacts
  extends WebCertificateFacts,
    WebCookieFacts,
    WebDnsFacts,
    WebMailFacts,
    WebPageFacts,
    WebSiteFacts,
    WebTlsFacts {}
