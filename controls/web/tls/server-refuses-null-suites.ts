import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-null-suites',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur refuse les suites sans chiffrement',
    en: 'The server refuses suites without encryption',
  },
  risk: {
    fr: 'Une session ainsi négociée passe en clair sous une apparence de TLS.',
    en: 'A session agreed that way travels in the clear under the looks of TLS.',
  },
  remedy: {
    fr: 'Retirez les suites dont le nom contient NULL.',
    en: 'Remove the suites named NULL.',
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
  attack: ['T1040', 'T1557'],
  require: { acceptsNullSuites: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsNullSuites: false }],
  fail: [{ acceptsNullSuites: true }],
};
