import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.certificate.is-trusted',
  resource: 'web.certificate',
  severity: 'high',
  title: {
    fr: 'Le certificat mène à une autorité que les navigateurs connaissent',
    en: 'The certificate leads to an authority that browsers know',
  },
  risk: {
    fr: 'Rien ne distingue ce certificat de celui qu’un attaquant se serait fait : les visiteurs sont arrêtés, ou apprennent à passer outre.',
    en: 'Nothing tells this certificate from one that an attacker made: visitors are stopped, or learn to go past.',
  },
  remedy: {
    fr: 'Demandez le certificat à une autorité du programme de Mozilla.',
    en: 'Get the certificate from an authority of the Mozilla programme.',
    effort: 'low',
    doc: 'https://wiki.mozilla.org/CA/Included_Certificates',
  },
  maps: {
    'nist-800-53-r5': ['SC-17', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { trusted: isTrue },
  when: { selfSigned: isFalse },
});

export const cases: Cases<'web.certificate'> = {
  pass: [{ trusted: true, selfSigned: false }],
  fail: [{ trusted: false, selfSigned: false }],
  notApplicable: [{ selfSigned: true }],
};
