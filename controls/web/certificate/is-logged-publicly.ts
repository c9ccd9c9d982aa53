import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-logged-publicly',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'Le certificat est inscrit dans assez de journaux publics',
    en: 'The certificate is in enough public logs',
  },
  risk: {
    fr: 'Chrome et Safari refusent un certificat qui ne prouve pas son inscription ; une émission frauduleuse passerait inaperçue.',
    en: 'Chrome and Safari refuse a certificate that does not prove it is logged; a fraudulent issue would go unseen.',
  },
  remedy: {
    fr: 'Demandez à l’autorité un certificat avec les preuves incluses (SCT), deux jusqu’à 180 jours, trois au-delà.',
    en: 'Ask the authority for a certificate with the proofs embedded (SCT), two up to 180 days, three beyond.',
    effort: 'low',
    doc: 'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1588.004'],
  require: { hasEnoughTimestamps: isTrue },
  when: { trusted: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ hasEnoughTimestamps: true, trusted: true }],
  fail: [{ hasEnoughTimestamps: false, trusted: true }],
  notApplicable: [{ trusted: false }],
};
