import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-offers-forward-secrecy',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur offre la confidentialité persistante',
    en: 'The server offers forward secrecy',
  },
  risk: {
    fr: 'Sans elle, une seule clé volée ouvre toutes les sessions passées que quelqu’un a gardées.',
    en: 'Without it, one stolen key opens every past session that somebody kept.',
  },
  remedy: {
    fr: 'Activez les suites ECDHE, ou TLS 1.3 qui n’en connaît pas d’autres.',
    en: 'Enable ECDHE suites, or TLS 1.3, which knows no others.',
    effort: 'low',
    doc: 'https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-tls',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { offersForwardSecrecy: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ offersForwardSecrecy: true }],
  fail: [{ offersForwardSecrecy: false }],
};
