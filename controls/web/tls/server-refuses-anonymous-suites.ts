import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-anonymous-suites',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur refuse les suites sans certificat',
    en: 'The server refuses suites without a certificate',
  },
  risk: {
    fr: 'Personne n’y prouve son identité : qui se tient sur le chemin répond à la place du serveur.',
    en: 'Nobody proves who they are in them: whoever stands on the path answers for the server.',
  },
  remedy: {
    fr: 'Retirez les suites ADH et AECDH (aNULL dans OpenSSL).',
    en: 'Remove the ADH and AECDH suites (aNULL in OpenSSL).',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9325',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { acceptsAnonymousSuites: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsAnonymousSuites: false }],
  fail: [{ acceptsAnonymousSuites: true }],
};
