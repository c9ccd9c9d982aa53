import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.policy-is-enforced',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'Une politique de contenu est appliquée',
    en: 'A content policy is enforced',
  },
  risk: {
    fr: 'Une seule faille d’injection suffit alors à exécuter n’importe quel script chez les visiteurs.',
    en: 'A single injection flaw is then enough to run any script at the visitors’.',
  },
  remedy: {
    fr: "Essayez une politique en mode rapport, puis appliquez-la : « default-src 'self'; object-src 'none'; base-uri 'none' » et des nonces pour les scripts.",
    en: "Try a policy in report mode, then enforce it: “default-src 'self'; object-src 'none'; base-uri 'none'” and nonces for scripts.",
    effort: 'high',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1059.007', 'T1189'],
  require: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced' }],
  fail: [{ csp: 'absent' }, { csp: 'report-only' }, { csp: 'invalid' }],
};
