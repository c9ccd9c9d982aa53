import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.framing-is-in-the-policy',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique dit qui peut afficher le site dans un cadre',
    en: 'The policy says who may show the site in a frame',
  },
  risk: {
    fr: 'X-Frame-Options seul ne connaît ni plusieurs hôtes ni les cadres emboîtés de certains navigateurs.',
    en: 'X-Frame-Options alone knows neither several hosts nor, in some browsers, nested frames.',
  },
  remedy: {
    fr: "Ajoutez « frame-ancestors 'self' » dans l’en-tête : dans une balise meta il n’est pas lu.",
    en: "Add “frame-ancestors 'self'” in the header: in a meta tag it is not read.",
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/frame-ancestors',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1204.001'],
  require: { cspRestrictsFraming: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRestrictsFraming: true }],
  fail: [{ csp: 'enforced', cspRestrictsFraming: false }],
  notApplicable: [{ csp: 'absent', cspRestrictsFraming: false }],
};
