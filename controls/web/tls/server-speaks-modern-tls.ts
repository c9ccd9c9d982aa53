import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-speaks-modern-tls',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur parle TLS 1.2 ou TLS 1.3',
    en: 'The server speaks TLS 1.2 or TLS 1.3',
  },
  risk: {
    fr: 'Sans l’un des deux, les navigateurs refusent la connexion ou l’établissent avec des protocoles cassés.',
    en: 'Without either, browsers refuse the connection or make it with broken protocols.',
  },
  remedy: {
    fr: 'Mettez à jour la bibliothèque TLS du serveur, puis activez TLS 1.2 et TLS 1.3.',
    en: 'Update the TLS library of the server, then enable TLS 1.2 and TLS 1.3.',
    effort: 'medium',
    doc: 'https://csrc.nist.gov/pubs/sp/800/52/r2/final',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { speaksModernTls: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ speaksModernTls: true }],
  fail: [{ speaksModernTls: false }],
};
