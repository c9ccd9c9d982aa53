import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.matches-the-host',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat porte le nom du site',
    en: 'The certificate carries the name of the site',
  },
  risk: {
    fr: 'Les navigateurs arrêtent le visiteur ; qui passe outre ne sait pas à qui il parle.',
    en: 'Browsers stop the visitor; whoever goes past does not know whom they talk to.',
  },
  remedy: {
    fr: 'Refaites le certificat avec tous les noms servis dans subjectAltName.',
    en: 'Have the certificate made again with every name that is served in subjectAltName.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9525',
  },
  maps: {
    'nist-800-53-r5': ['SC-17', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { matchesName: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ matchesName: true }],
  fail: [{ matchesName: false }],
};
