import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.renegotiation-is-bound-to-its-connection',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'La renégociation est liée à sa connexion (RFC 5746)',
    en: 'Renegotiation is bound to its connection (RFC 5746)',
  },
  risk: {
    fr: 'Sans ce lien, un attaquant place sa requête devant celle de sa victime dans la même session.',
    en: 'Without that bond, an attacker puts a request of its own ahead of the victim’s in the same session.',
  },
  remedy: {
    fr: 'Mettez à jour la bibliothèque TLS : toutes le font depuis 2010.',
    en: 'Update the TLS library: all of them do it since 2010.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc5746',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { secureRenegotiation: isTrue },
  when: { speaksTls12OrOlder: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ secureRenegotiation: true, speaksTls12OrOlder: true }],
  fail: [{ secureRenegotiation: false, speaksTls12OrOlder: true }],
  notApplicable: [{ speaksTls12OrOlder: false }],
};
