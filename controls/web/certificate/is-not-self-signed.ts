import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-not-self-signed',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat n’est pas signé par lui-même',
    en: 'The certificate is not signed by itself',
  },
  risk: {
    fr: 'Les navigateurs affichent une alerte que les visiteurs apprennent à franchir ; l’attaquant n’a plus qu’à présenter le sien.',
    en: 'Browsers show a warning that visitors learn to click through; all an attacker has to do is show a certificate of its own.',
  },
  remedy: {
    fr: 'Demandez un certificat à une autorité publique ; par ACME, il est gratuit et se renouvelle seul.',
    en: 'Get a certificate from a public authority; by ACME it is free and renews itself.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8555',
  },
  maps: {
    'nist-800-53-r5': ['SC-17', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { selfSigned: isFalse },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ selfSigned: false }],
  fail: [{ selfSigned: true }],
};
