import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.what-is-not-named-is-refused',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique refuse ce qu’elle ne nomme pas',
    en: 'The policy refuses what it does not name',
  },
  risk: {
    fr: 'Un contenu auquel personne n’a pensé est admis, comme ceux que les navigateurs apprendront.',
    en: 'Content that nobody thought of is let in, as is what browsers will learn.',
  },
  remedy: {
    fr: "Commencez la politique par « default-src 'none' », puis ouvrez directive par directive.",
    en: "Begin the policy with “default-src 'none'”, then open directive by directive.",
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides/CSP',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SC-18'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1189'],
  require: { cspRefusesByDefault: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRefusesByDefault: true }],
  fail: [{ csp: 'enforced', cspRefusesByDefault: false }],
  notApplicable: [{ csp: 'absent' }],
};
