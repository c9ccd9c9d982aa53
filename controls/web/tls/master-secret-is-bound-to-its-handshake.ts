import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.master-secret-is-bound-to-its-handshake',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le secret d’une session est lié à sa poignée de main (RFC 7627)',
    en: 'The secret of a session is bound to its handshake (RFC 7627)',
  },
  risk: {
    fr: 'Sinon un intermédiaire peut donner le même secret à deux sessions et se faire passer pour le client (Triple Handshake).',
    en: 'Otherwise a middleman can give two sessions one secret and pass for the client (Triple Handshake).',
  },
  remedy: {
    fr: 'Mettez à jour la bibliothèque TLS : extended_master_secret y est actif par défaut.',
    en: 'Update the TLS library: extended_master_secret is on by default.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc7627',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { extendedMasterSecret: isTrue },
  when: { speaksTls12OrOlder: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ extendedMasterSecret: true, speaksTls12OrOlder: true }],
  fail: [{ extendedMasterSecret: false, speaksTls12OrOlder: true }],
  notApplicable: [{ speaksTls12OrOlder: false }],
};
