import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.eval-is-refused',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La politique refuse eval',
    en: 'The policy refuses eval',
  },
  risk: {
    fr: 'Un texte venu d’ailleurs peut devenir un programme par une fonction de la page elle-même.',
    en: 'A text from elsewhere may become a program by a function of the page itself.',
  },
  remedy: {
    fr: "Retirez 'unsafe-eval' et ce qui en a besoin ; 'wasm-unsafe-eval' suffit à WebAssembly.",
    en: "Remove 'unsafe-eval' and what needs it; 'wasm-unsafe-eval' is enough for WebAssembly.",
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A02', 'A05'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1059.007'],
  require: { cspAllowsEval: isFalse },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspAllowsEval: false }],
  fail: [{ csp: 'enforced', cspAllowsEval: true }],
  notApplicable: [{ csp: 'absent', cspAllowsEval: true }],
};
