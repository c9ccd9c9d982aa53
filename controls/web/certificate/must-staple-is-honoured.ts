import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.must-staple-is-honoured',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Un certificat qui exige l’agrafage OCSP est servi avec',
    en: 'A certificate that demands OCSP stapling is served with it',
  },
  risk: {
    fr: 'Firefox refuse la connexion : le certificat promet une réponse que le serveur n’envoie pas.',
    en: 'Firefox refuses the connection: the certificate promises an answer that the server does not send.',
  },
  remedy: {
    fr: 'Activez l’agrafage, ou refaites le certificat sans cette exigence.',
    en: 'Turn stapling on, or have the certificate made again without that demand.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7633',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { stapled: isTrue },
  when: { mustStaple: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ stapled: true, mustStaple: true }],
  fail: [{ stapled: false, mustStaple: true }],
  notApplicable: [{ mustStaple: false }],
};
