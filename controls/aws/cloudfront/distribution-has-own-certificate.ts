import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-has-own-certificate',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront a son propre certificat',
    en: 'The CloudFront distribution has a certificate of its own',
  },
  risk: {
    fr: 'Sous le nom en cloudfront.net, TLS 1.0 reste accepté, et rien ne dit au visiteur chez qui il est.',
    en: 'Under a cloudfront.net name TLS 1.0 stays accepted, and nothing tells viewers whose site it is.',
  },
  remedy: {
    fr: 'Demandez un certificat ACM en us-east-1 pour votre domaine et rattachez-le avec une politique TLS récente.',
    en: 'Request an ACM certificate in us-east-1 for your domain, and attach it with a recent TLS policy.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'SC-17'],
  },
  attack: ['T1557'],
  require: { usesDefaultCertificate: isFalse },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ usesDefaultCertificate: false }],
  fail: [{ usesDefaultCertificate: true }],
};
