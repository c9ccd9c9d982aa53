import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-3des',
  resource: 'web.tls-endpoint',
  severity: 'medium',
  title: {
    fr: 'Le serveur refuse les suites 3DES',
    en: 'The server refuses 3DES suites',
  },
  risk: {
    fr: 'Ses blocs de 64 bits se répètent au fil d’une longue session, ce qui trahit par exemple un cookie (SWEET32).',
    en: 'Its 64-bit blocks repeat in a long session, which gives a cookie away, for one (SWEET32).',
  },
  remedy: {
    fr: 'Retirez de la configuration les suites dont le nom contient 3DES ; gardez AES-GCM et ChaCha20-Poly1305.',
    en: 'Remove the suites named 3DES from the configuration; keep AES-GCM and ChaCha20-Poly1305.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9325',
  },
  maps: {
    'anssi-hygiene': ['18'],
    'iso27001-2022': ['A.8.24'],
    'nis2-art21': ['21.2.h'],
    'secnumcloud-3.2': ['10.2'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  attack: ['T1557'],
  require: { acceptsTripleDes: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsTripleDes: false }],
  fail: [{ acceptsTripleDes: true }],
};
