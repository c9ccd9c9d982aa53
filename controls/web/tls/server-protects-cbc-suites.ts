import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-protects-cbc-suites',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur refuse les suites CBC, ou les protège par encrypt-then-MAC',
    en: 'The server refuses CBC suites, or protects them by encrypt-then-MAC',
  },
  risk: {
    fr: 'Dans l’ordre ancien, une différence de temps de réponse trahit le contenu (Lucky Thirteen).',
    en: 'In the old order, a difference in the time of an answer gives content away (Lucky Thirteen).',
  },
  remedy: {
    fr: 'Retirez les suites CBC au profit d’AES-GCM et ChaCha20-Poly1305 ; s’il en faut, activez encrypt_then_mac.',
    en: 'Remove CBC suites in favour of AES-GCM and ChaCha20-Poly1305; where some are needed, turn encrypt_then_mac on.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7366',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { cbcSuites: oneOf('refused', 'encrypt-then-mac') },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ cbcSuites: 'refused' }, { cbcSuites: 'encrypt-then-mac' }],
  fail: [{ cbcSuites: 'mac-then-encrypt' }],
};
