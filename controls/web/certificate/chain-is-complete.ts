import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.chain-is-complete',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'Le serveur envoie la chaîne entière, racine exceptée',
    en: 'The server sends the whole chain, but for the root',
  },
  risk: {
    fr: 'Un navigateur retrouve parfois ce qui manque ; une application mobile ou un autre serveur refuse la connexion.',
    en: 'A browser sometimes finds what is missing; a mobile application or another server refuses the connection.',
  },
  remedy: {
    fr: 'Servez le fichier qui contient les certificats intermédiaires (fullchain.pem d’ACME).',
    en: 'Serve the file that holds the intermediate certificates (fullchain.pem of ACME).',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2',
  },
  maps: {
    'nist-800-53-r5': ['SC-17', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { chainIsComplete: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ chainIsComplete: true }],
  fail: [{ chainIsComplete: false }],
};
