import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.has-not-expired',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat n’a pas expiré',
    en: 'The certificate has not expired',
  },
  risk: {
    fr: 'Le site est arrêté par une alerte, et les applications qui l’appellent tombent avec lui.',
    en: 'The site is stopped by a warning, and applications that call it go down with it.',
  },
  remedy: {
    fr: 'Renouvelez le certificat, puis automatisez par ACME et surveillez l’échéance.',
    en: 'Renew the certificate, then automate it by ACME and watch its end.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8555',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1', '4.2.1.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { daysLeft: atLeast(0) },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ daysLeft: 0 }, { daysLeft: 60 }],
  fail: [{ daysLeft: -1 }],
};
