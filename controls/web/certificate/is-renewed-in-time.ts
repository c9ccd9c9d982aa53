import { atLeast, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-renewed-in-time',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'Le renouvellement du certificat n’est pas en retard',
    en: 'The renewal of the certificate is not late',
  },
  risk: {
    fr: 'Moins d’un quart de vie restante, ou de trente jours : le renouvellement automatique a échoué, ou n’existe pas.',
    en: 'Less than a quarter of its life left, or than thirty days: automatic renewal has failed, or does not exist.',
  },
  remedy: {
    fr: 'Renouvelez-le maintenant, puis cherchez pourquoi la tâche de renouvellement ne l’a pas fait.',
    en: 'Renew it now, then find out why the renewal job did not.',
    effort: 'low',
    doc: 'https://letsencrypt.org/docs/integration-guide/',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1', '4.2.1.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { renewalIsOverdue: isFalse },
  when: { daysLeft: atLeast(0) },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ renewalIsOverdue: false, daysLeft: 60 }],
  fail: [{ renewalIsOverdue: true, daysLeft: 5 }],
  notApplicable: [{ daysLeft: -3 }],
};
