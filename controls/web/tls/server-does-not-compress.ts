import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-does-not-compress',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur ne compresse pas au niveau de TLS',
    en: 'The server does not compress in TLS',
  },
  risk: {
    fr: 'La taille des messages compressés laisse deviner un cookie caractère par caractère (CRIME).',
    en: 'The size of compressed messages lets a cookie be guessed character by character (CRIME).',
  },
  remedy: {
    fr: 'Désactivez la compression TLS ; celle de HTTP est un autre réglage.',
    en: 'Turn TLS compression off; that of HTTP is another setting.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9325',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { compressesRecords: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ compressesRecords: false }],
  fail: [{ compressesRecords: true }],
};
