import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.default-certificate-shows-nothing-internal',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Sans nom demandé, le serveur ne montre pas de certificat inconnu',
    en: 'When no name is asked for, the server shows no unknown certificate',
  },
  risk: {
    fr: 'Le certificat par défaut d’un équipement donne sa marque, son nom interne ou celui d’un autre client.',
    en: 'The default certificate of an appliance tells its make, its internal name or that of another customer.',
  },
  remedy: {
    fr: 'Donnez au site par défaut un certificat public, ou refusez ces connexions (ssl_reject_handshake).',
    en: 'Give the default site a public certificate, or refuse such connections (ssl_reject_handshake).',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc6066',
  },
  maps: {
    'nist-800-53-r5': ['CM-6'],
    'iso27001-2022': ['A.8.9'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1596.003'],
  require: { defaultCertificate: oneOf('refused', 'same', 'other-trusted') },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [
    { defaultCertificate: 'refused' },
    { defaultCertificate: 'same' },
    { defaultCertificate: 'other-trusted' },
  ],
  fail: [{ defaultCertificate: 'other-untrusted' }],
};
