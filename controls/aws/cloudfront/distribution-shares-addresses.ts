import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudfront.distribution-shares-addresses',
  resource: 'aws.cloudfront.distribution',
  severity: 'low',
  title: {
    fr: 'La distribution CloudFront se passe d’adresses réservées',
    en: 'The CloudFront distribution does without dedicated addresses',
  },
  risk: {
    fr: 'Des adresses réservées aux clients sans SNI, qui n’existent presque plus, se paient cher chaque mois.',
    en: 'Addresses kept for clients without SNI, which hardly exist any more, cost a lot every month.',
  },
  remedy: {
    fr: 'Réglez SSLSupportMethod sur sni-only.',
    en: 'Set SSLSupportMethod to sni-only.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-https-dedicated-ip-or-sni.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)'],
  },
  attack: [],
  when: { usesDefaultCertificate: isFalse },
  require: { tlsAddressing: equals('sni-only') },
});

export const cases: Cases<'aws.cloudfront.distribution'> = {
  pass: [{ usesDefaultCertificate: false, tlsAddressing: 'sni-only' }],
  fail: [{ usesDefaultCertificate: false, tlsAddressing: 'vip' }],
  notApplicable: [{ usesDefaultCertificate: true }],
};
