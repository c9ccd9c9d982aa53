import type { X509Certificate } from 'node:crypto';
import type { ChainStanding } from '#core/domain/certificate/certificate.ts';

// OpenSSL's words for what is a fact of its own: dates and names do not break a chain.
const datesAndNames = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const issuedItself = (certificate: X509Certificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

/**
 * Where a chain stands. `chain` goes from the leaf as far as the server's certificates and the
 * known roots lead; `verdict` is that of OpenSSL, null where it had nothing to say against it.
 */
export const chainStanding = (
  chain: readonly X509Certificate[],
  verdict: string | null,
  isRoot: (certificate: X509Certificate) => boolean,
): ChainStanding => {
  if (verdict === null) return 'trusted';
  const end = chain.at(-1);
  if (!end || !issuedItself(end)) return 'incomplete';
  if (!isRoot(end)) return chain.length === 1 ? 'self-signed' : 'unknown-root';
  return datesAndNames.has(verdict) ? 'trusted' : 'invalid';
};
