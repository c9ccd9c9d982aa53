import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.lifetime-is-within-the-limit',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'La durée du certificat respecte la limite des navigateurs',
    en: 'The lifetime of the certificate is within the limit of browsers',
  },
  risk: {
    fr: 'Au-delà de la limite en vigueur le jour de son émission, des navigateurs refusent le certificat.',
    en: 'Beyond the limit in force on the day of its issue, browsers refuse the certificate.',
  },
  remedy: {
    fr: 'Refaites-le pour une durée plus courte (200 jours depuis mars 2026, 100 en mars 2027, 47 en mars 2029), et automatisez.',
    en: 'Have it made again for a shorter time (200 days since March 2026, 100 in March 2027, 47 in March 2029), and automate.',
    effort: 'low',
    doc: 'https://cabforum.org/working-groups/server/baseline-requirements/requirements/',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { lifetimeIsWithinLimit: isTrue },
  when: { trusted: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ lifetimeIsWithinLimit: true, trusted: true }],
  fail: [{ lifetimeIsWithinLimit: false, trusted: true }],
  notApplicable: [{ trusted: false }],
};
