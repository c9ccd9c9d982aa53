import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-speaks-tls-1-3',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur parle TLS 1.3',
    en: 'The server speaks TLS 1.3',
  },
  risk: {
    fr: 'Jusqu’à TLS 1.2, le certificat passe en clair et de vieux mécanismes restent à portée d’une erreur de réglage.',
    en: 'Up to TLS 1.2 the certificate travels in the clear, and old mechanisms are one wrong setting away.',
  },
  remedy: {
    fr: 'Activez TLS 1.3 à côté de TLS 1.2 ; toutes les bibliothèques maintenues le proposent.',
    en: 'Enable TLS 1.3 beside TLS 1.2; every maintained library has it.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8446',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { speaksTls13: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ speaksTls13: true }],
  fail: [{ speaksTls13: false }],
};
