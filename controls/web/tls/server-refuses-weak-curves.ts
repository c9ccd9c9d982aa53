import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-weak-curves',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur refuse les courbes elliptiques de moins de 200 bits',
    en: 'The server refuses elliptic curves under 200 bits',
  },
  risk: {
    fr: 'Le secret convenu sur une courbe de 160 bits vaut une clé de 80 bits, qu’on ne tient plus pour sûre.',
    en: 'A secret agreed on a curve of 160 bits is worth a key of 80 bits, which is no longer held safe.',
  },
  remedy: {
    fr: 'N’offrez que X25519, P-256 et P-384.',
    en: 'Offer X25519, P-256 and P-384 only.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8422',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { acceptsWeakCurves: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsWeakCurves: false }],
  fail: [{ acceptsWeakCurves: true }],
};
