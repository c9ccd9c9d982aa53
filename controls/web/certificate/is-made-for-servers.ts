import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-made-for-servers',
  resource: 'web.certificate',
  severity: 'medium',
  title: {
    fr: 'Les usages du certificat conviennent à un serveur',
    en: 'The usages of the certificate fit a server',
  },
  risk: {
    fr: 'Un certificat fait pour signer du courrier ou du code est refusé par les clients stricts, et révèle un emprunt de clé.',
    en: 'A certificate made to sign mail or code is refused by strict clients, and tells of a borrowed key.',
  },
  remedy: {
    fr: 'Demandez un certificat avec digitalSignature et serverAuth.',
    en: 'Ask for a certificate with digitalSignature and serverAuth.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: [],
  require: { fitsServers: isTrue },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ fitsServers: true }],
  fail: [{ fitsServers: false }],
};
