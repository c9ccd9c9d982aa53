import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-rc4',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur refuse les suites RC4',
    en: 'The server refuses RC4 suites',
  },
  risk: {
    fr: 'Les biais de RC4 laissent retrouver un cookie envoyé assez souvent.',
    en: 'The biases of RC4 give away a cookie that is sent often enough.',
  },
  remedy: {
    fr: 'Retirez de la configuration les suites dont le nom contient RC4.',
    en: 'Remove the suites named RC4 from the configuration.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7465',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { acceptsRc4: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsRc4: false }],
  fail: [{ acceptsRc4: true }],
};
