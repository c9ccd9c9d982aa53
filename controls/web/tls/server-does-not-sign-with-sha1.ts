import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-does-not-sign-with-sha1',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur ne signe pas ses poignées de main avec SHA-1',
    en: 'The server does not sign handshakes with SHA-1',
  },
  risk: {
    fr: 'Les collisions de SHA-1 sont à vendre au prix d’un serveur ; une signature forgée vaut une identité.',
    en: 'Collisions of SHA-1 cost no more than a server; a forged signature is worth an identity.',
  },
  remedy: {
    fr: 'Retirez les algorithmes de signature SHA-1 (ssl_conf_command SignatureAlgorithms, ou SECLEVEL 2 dans OpenSSL).',
    en: 'Remove SHA-1 signature algorithms (ssl_conf_command SignatureAlgorithms, or SECLEVEL 2 in OpenSSL).',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9155',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { signsWithSha1: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ signsWithSha1: false }],
  fail: [{ signsWithSha1: true }],
};
