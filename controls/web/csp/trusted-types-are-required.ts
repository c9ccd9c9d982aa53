import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.trusted-types-are-required',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique exige des types de confiance',
    en: 'The policy requires trusted types',
  },
  risk: {
    fr: 'Une chaîne venue de l’adresse ou d’un message peut finir dans innerHTML, où elle s’exécute.',
    en: 'A string from the address or from a message may end up in innerHTML, where it runs.',
  },
  remedy: {
    fr: "Ajoutez « require-trusted-types-for 'script' », d’abord en mode rapport.",
    en: "Add “require-trusted-types-for 'script'”, in report mode at first.",
    effort: 'high',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/require-trusted-types-for',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1059.007'],
  require: { cspRequiresTrustedTypes: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRequiresTrustedTypes: true }],
  fail: [{ csp: 'enforced', cspRequiresTrustedTypes: false }],
  notApplicable: [{ csp: 'absent', cspRequiresTrustedTypes: false }],
};
