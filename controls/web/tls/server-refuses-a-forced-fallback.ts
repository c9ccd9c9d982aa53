import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-a-forced-fallback',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur refuse un repli forcé vers une version plus ancienne',
    en: 'The server refuses a forced fallback to an older version',
  },
  risk: {
    fr: 'Qui coupe les premières tentatives d’un client peut l’amener à la plus faible des versions offertes.',
    en: 'Whoever cuts the first attempts of a client can lead it to the weakest version on offer.',
  },
  remedy: {
    fr: 'Mettez à jour la bibliothèque TLS, qui doit connaître TLS_FALLBACK_SCSV.',
    en: 'Update the TLS library, which has to know TLS_FALLBACK_SCSV.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7507',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { refusesFallback: isTrue },
  when: { canFallBack: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ refusesFallback: true, canFallBack: true }],
  fail: [{ refusesFallback: false, canFallBack: true }],
  notApplicable: [{ canFallBack: false }],
};
