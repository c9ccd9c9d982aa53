import { type CaaRecord, caaAllows } from '../certificate/caa.ts';
import type { Certificate, ShownCertificate } from '../certificate/certificate.ts';
import { keyStrength } from '../certificate/key-strength.ts';
import {
  daysLeft,
  isShortLived,
  lifetimeDays,
  lifetimeIsWithinLimit,
  renewalIsOverdue,
} from '../certificate/lifetime.ts';
import { derived, type Fact, known, unread } from '../fact.ts';
import type { WebCertificateFacts } from '../resources/web-certificate.ts';
import { type Instant, millisecondsOf } from '../time.ts';

type Facts = WebCertificateFacts['web.certificate'];

const isWildcard = ({ names }: Certificate): boolean => names.some((name) => name.startsWith('*.'));

const serverAuthentication = '1.3.6.1.5.5.7.3.1';
const anyUsage = '2.5.29.37.0';

const fitsServers = ({ extendedKeyUsages, maySign }: Certificate): boolean =>
  maySign &&
  (extendedKeyUsages === null ||
    extendedKeyUsages.some((usage) => usage === serverAuthentication || usage === anyUsage));

const brokenHashes = new Set(['MD2', 'MD4', 'MD5', 'SHA-1']);

/** Chrome and Apple ask for two logs up to 180 days of life, three beyond. */
const hasEnoughTimestamps = (certificate: Certificate): boolean =>
  certificate.timestampLogs >= (lifetimeDays(certificate) <= 180 ? 2 : 3);

/** How each fact is found; all of them need one handshake, that of CAA a few DNS queries more. */
export const certificateFacts: {
  readonly [Name in Exclude<keyof Facts, 'issuerIsAllowed'>]: (
    shown: ShownCertificate,
    now: Instant,
  ) => Fact<Facts[Name]>;
} = {
  trusted: ({ chain }) =>
    chain === 'incomplete' ? unread('undecided') : known(chain === 'trusted'),
  chainIsComplete: ({ chain }) => known(chain !== 'incomplete'),
  selfSigned: ({ chain }) => known(chain === 'self-signed'),
  matchesName: ({ matchesName }) => known(matchesName),
  daysLeft: ({ certificate }, now) => known(daysLeft(certificate, now)),
  hasBegun: ({ certificate }, now) =>
    known(millisecondsOf(certificate.notBefore) <= millisecondsOf(now)),
  renewalIsOverdue: ({ certificate }, now) => known(renewalIsOverdue(certificate, now)),
  lifetimeIsWithinLimit: ({ certificate }) => known(lifetimeIsWithinLimit(certificate)),
  keyStrength: ({ certificate }) => {
    const strength = keyStrength(certificate.key);
    return strength === null ? unread('undecided') : known(strength);
  },
  brokenHashes: ({ signatureHashes }) =>
    known(signatureHashes.filter((hash) => brokenHashes.has(hash))),
  hasEnoughTimestamps: ({ certificate }) => known(hasEnoughTimestamps(certificate)),
  shortLived: ({ certificate }) => known(isShortLived(certificate)),
  saysWhereRevoked: ({ certificate: { ocspUrls, crlUrls } }) =>
    known(ocspUrls.length + crlUrls.length > 0),
  namesOcsp: ({ certificate }) => known(certificate.ocspUrls.length > 0),
  mustStaple: ({ certificate }) => known(certificate.mustStaple),
  stapled: ({ stapled }) => known(stapled),
  wildcard: ({ certificate }) => known(isWildcard(certificate)),
  fitsServers: ({ certificate }) => known(fitsServers(certificate)),
  isAuthority: ({ certificate }) => known(certificate.isAuthority),
};

/** `caa`: the records that hold for the host name. */
export const issuerIsAllowed = (
  shown: Fact<ShownCertificate>,
  caa: Fact<readonly CaaRecord[]>,
): Fact<boolean> => {
  const allowed = derived({ shown, caa }, (read) => {
    const { certificate } = read.shown;
    return caaAllows(read.caa, { issuer: certificate.issuer, wildcard: isWildcard(certificate) });
  });
  if (!allowed.known) return allowed;
  return allowed.value === null ? unread('undecided') : known(allowed.value);
};
