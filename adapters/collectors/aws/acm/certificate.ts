import type { CertificateDetail } from '@aws-sdk/client-acm';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { daysUntil, type Place } from '../place.ts';
import { acm } from './service.ts';

// Without them ACM lists the certificates of RSA keys of 2048 bits alone.
const keyTypes = [
  'RSA_1024',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'EC_prime256v1',
  'EC_secp384r1',
  'EC_secp521r1',
] as const;

const renewalStatuses = [
  'PENDING_AUTO_RENEWAL',
  'PENDING_VALIDATION',
  'SUCCESS',
  'FAILED',
] as const;

const daysToExpiry = ({ NotAfter }: CertificateDetail, place: Place): Fact<number> =>
  NotAfter ? known(daysUntil(place, NotAfter)) : unread('absent');

const wildcardsOf = ({ DomainName, SubjectAlternativeNames = [] }: CertificateDetail) => {
  const names = new Set(DomainName ? [DomainName, ...SubjectAlternativeNames] : []);
  return known([...names].filter((name) => name.startsWith('*.')));
};

export const certificate = collects(
  'aws.acm.certificate',
  each(
    acm,
    'ListCertificates',
    { Includes: { keyTypes: [...keyTypes] }, MaxItems: 1000 },
    ({ CertificateSummaryList }) => CertificateSummaryList,
  ),
  ({ CertificateArn }) => `${CertificateArn}`,
).read(acm, 'DescribeCertificate', ({ CertificateArn }) => ({ CertificateArn }), {
  status: ({ Certificate }) =>
    oneOfThose(Certificate?.Status, [
      'PENDING_VALIDATION',
      'ISSUED',
      'INACTIVE',
      'EXPIRED',
      'VALIDATION_TIMED_OUT',
      'REVOKED',
      'FAILED',
    ]),
  type: ({ Certificate }) =>
    oneOfThose(Certificate?.Type, ['IMPORTED', 'AMAZON_ISSUED', 'PRIVATE']),
  daysToExpiry: ({ Certificate = {} }, _, place) => daysToExpiry(Certificate, place),
  // Written RSA_2048 in lists and RSA-2048 in details.
  keyAlgorithm: ({ Certificate }) => given(Certificate?.KeyAlgorithm?.replace('-', '_')),
  transparencyLogging: ({ Certificate }) =>
    oneOfThose(Certificate?.Options?.CertificateTransparencyLoggingPreference, [
      'ENABLED',
      'DISABLED',
    ]),
  usedBy: ({ Certificate }) => given(Certificate?.InUseBy),
  renewalStatus: ({ Certificate = {} }) =>
    Certificate.RenewalSummary
      ? oneOfThose(Certificate.RenewalSummary.RenewalStatus, renewalStatuses)
      : known(null),
  namesValidatedByEmail: ({ Certificate }) =>
    given(
      Certificate?.DomainValidationOptions?.filter(
        ({ ValidationMethod }) => ValidationMethod === 'EMAIL',
      ).map(({ DomainName }) => `${DomainName}`),
    ),
  wildcardNames: ({ Certificate = {} }) => wildcardsOf(Certificate),
});
