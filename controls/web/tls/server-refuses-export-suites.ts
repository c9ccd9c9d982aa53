import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-refuses-export-suites',
  resource: 'web.tls-endpoint',
  severity: 'high',
  title: {
    fr: 'Le serveur refuse les suites d’exportation',
    en: 'The server refuses export suites',
  },
  risk: {
    fr: 'Leurs clés, affaiblies à dessein dans les années 1990, se cassent en quelques heures ; un attaquant y ramène des clients modernes (FREAK).',
    en: 'Their keys, weakened on purpose in the 1990s, are broken within hours; an attacker pushes modern clients down to them (FREAK).',
  },
  remedy: {
    fr: 'Retirez les suites dont le nom contient EXPORT ou EXP.',
    en: 'Remove the suites named EXPORT or EXP.',
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
  require: { acceptsExportSuites: isFalse },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ acceptsExportSuites: false }],
  fail: [{ acceptsExportSuites: true }],
};
