import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-signed-with-a-sound-hash',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat et sa chaîne sont signés sans MD5 ni SHA-1',
    en: 'The certificate and its chain are signed without MD5 or SHA-1',
  },
  risk: {
    fr: 'Deux certificats de même empreinte se fabriquent : une autorité en signe un, l’attaquant se sert de l’autre.',
    en: 'Two certificates of one digest can be made: an authority signs one, the attacker uses the other.',
  },
  remedy: {
    fr: 'Refaites le certificat en SHA-256 ; si l’autorité intermédiaire est en cause, changez d’autorité.',
    en: 'Have the certificate made again with SHA-256; if the intermediate authority is at fault, change authority.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9155',
  },
  maps: {
    'nist-800-53-r5': ['SC-13', 'SC-17'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1649'],
  require: { brokenHashes: isEmpty },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ brokenHashes: [] }],
  fail: [{ brokenHashes: ['SHA-1'] }],
};
