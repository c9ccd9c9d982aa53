import { isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-asks-viewers-for-tls-1-2',
  resource: 'aws.cloudfront.distribution',
  severity: 'medium',
  title: {
    fr: 'La distribution CloudFront demande TLS 1.2 aux visiteurs',
    en: 'The CloudFront distribution asks viewers for TLS 1.2',
  },
  risk: {
    fr: 'TLS 1.0 et 1.1 ont des faiblesses connues et ne sont plus maintenus.',
    en: 'TLS 1.0 and 1.1 have known weaknesses and are no longer maintained.',
  },
  remedy: {
    fr: 'Choisissez la politique de sécurité TLSv1.2_2021 ou une plus récente ; il faut un certificat à vous.',
    en: 'Choose the security policy TLSv1.2_2021 or a later one; it takes a certificate of your own.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
  },
  attack: ['T1557'],
  when: { usesDefaultCertificate: isFalse },
  require: {
    minimumTls: oneOf(
      'TLSv1.2_2018',
      'TLSv1.2_2019',
      'TLSv1.2_2021',
      'TLSv1.2_2025',
      'TLSv1.3_2025',
    ),
  },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ usesDefaultCertificate: false, minimumTls: 'TLSv1.2_2021' }],
  fail: [
    { usesDefaultCertificate: false, minimumTls: 'TLSv1' },
    { usesDefaultCertificate: false, minimumTls: 'TLSv1.1_2016' },
  ],
  notApplicable: [{ usesDefaultCertificate: true, minimumTls: 'TLSv1' }],
};
