import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-sslv2',
  resource: 'web.tls-endpoint',
  severity: 'critical',
  title: {
    fr: 'Le serveur refuse SSLv2',
    en: 'The server refuses SSLv2',
  },
  risk: {
    fr: 'SSLv2 se casse en quelques heures, et sert à déchiffrer les sessions TLS de toute machine qui partage sa clé (DROWN).',
    en: 'SSLv2 is broken within hours, and serves to decrypt TLS sessions of every machine that shares its key (DROWN).',
  },
  remedy: {
    fr: 'Retirez SSLv2 de la configuration, de ce serveur et de tous ceux qui emploient la même clé, messagerie comprise.',
    en: 'Remove SSLv2 from the configuration of this server and of all that use the same key, mail included.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc6176',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { acceptsSslV2: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsSslV2: false }],
  fail: [{ acceptsSslV2: true }],
};
