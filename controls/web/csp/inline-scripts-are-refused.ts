import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.inline-scripts-are-refused',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La politique refuse les scripts écrits dans la page',
    en: 'The policy refuses scripts that stand in the page',
  },
  risk: {
    fr: 'C’est la forme de presque toute injection : acceptée, la politique n’arrête rien.',
    en: 'It is the form of nearly every injection: let through, the policy stops nothing.',
  },
  remedy: {
    fr: "Retirez 'unsafe-inline' ; donnez un nonce à chaque réponse, ou l’empreinte des scripts qui restent.",
    en: "Remove 'unsafe-inline'; give each answer a nonce, or the digest of the scripts that remain.",
    effort: 'high',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1059.007'],
  require: { cspAllowsInlineScripts: isFalse },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspAllowsInlineScripts: false }],
  fail: [{ csp: 'enforced', cspAllowsInlineScripts: true }],
  notApplicable: [{ csp: 'absent', cspAllowsInlineScripts: true }],
};
