import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-sslv3',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur refuse SSLv3',
    en: 'The server refuses SSLv3',
  },
  risk: {
    fr: 'Sur le chemin, un attaquant y ramène un navigateur et lit ses cookies octet par octet (POODLE).',
    en: 'On the path, an attacker pushes a browser down to it and reads its cookies byte by byte (POODLE).',
  },
  remedy: {
    fr: 'Retirez SSLv3 de la configuration ; plus aucun client tenu à jour ne le parle.',
    en: 'Remove SSLv3 from the configuration; no client that is kept up to date speaks it.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc7568',
  },
  maps: {
    'nist-800-53-r5': ['SC-8(1)', 'SC-13'],
    'iso27001-2022': ['A.8.24'],
    'anssi-hygiene': ['21'],
    'pci-dss-4.0': ['4.2.1'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1040', 'T1557'],
  require: { acceptsSslV3: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsSslV3: false }],
  fail: [{ acceptsSslV3: true }],
};
