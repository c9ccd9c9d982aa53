import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.plugins-are-refused',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique restreint les objets intégrés',
    en: 'The policy restricts embedded objects',
  },
  risk: {
    fr: 'Une balise object ou embed exécute du contenu que la règle des scripts ne voit pas.',
    en: 'An object or embed tag runs content that the rule on scripts does not see.',
  },
  remedy: {
    fr: "Ajoutez « object-src 'none' ».",
    en: "Add “object-src 'none'”.",
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/object-src',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1189'],
  require: { cspRestrictsObjects: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRestrictsObjects: true }],
  fail: [{ csp: 'enforced', cspRestrictsObjects: false }],
  notApplicable: [{ csp: 'absent', cspRestrictsObjects: false }],
};
