import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.nonces-are-used-once',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'Chaque réponse a son propre nonce',
    en: 'Each answer has a nonce of its own',
  },
  risk: {
    fr: 'Un nonce qui se répète se lit dans une page et sert dans une autre : la politique ne tient plus.',
    en: 'A nonce that repeats is read on one page and serves on another: the policy no longer holds.',
  },
  remedy: {
    fr: 'Tirez le nonce au hasard à chaque réponse, et ne mettez pas en cache les pages qui le portent.',
    en: 'Draw the nonce at random for each answer, and do not cache the pages that carry it.',
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
  require: { cspRepeatedNonces: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRepeatedNonces: [] }],
  fail: [{ csp: 'enforced', cspRepeatedNonces: ["'nonce-abc'"] }],
  notApplicable: [{ csp: 'absent', cspRepeatedNonces: ["'nonce-abc'"] }],
};
