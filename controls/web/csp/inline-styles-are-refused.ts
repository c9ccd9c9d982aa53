import { equals, isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.inline-styles-are-refused',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique refuse les styles écrits dans la page',
    en: 'The policy refuses styles that stand in the page',
  },
  risk: {
    fr: 'Un style injecté peut lire des champs lettre par lettre, ou couvrir la page d’une autre.',
    en: 'An injected style can read fields letter by letter, or cover the page with another.',
  },
  remedy: {
    fr: "Retirez 'unsafe-inline' de style-src ; donnez un nonce ou une empreinte aux styles qui restent.",
    en: "Remove 'unsafe-inline' from style-src; give the styles that remain a nonce or a digest.",
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/style-src',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: [],
  require: { cspAllowsInlineStyles: isFalse },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspAllowsInlineStyles: false }],
  fail: [{ csp: 'enforced', cspAllowsInlineStyles: true }],
  notApplicable: [{ csp: 'absent', cspAllowsInlineStyles: true }],
};
