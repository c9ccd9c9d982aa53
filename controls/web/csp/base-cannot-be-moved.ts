import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.base-cannot-be-moved',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique empêche de déplacer la base des adresses',
    en: 'The policy keeps the base of addresses in place',
  },
  risk: {
    fr: 'Une balise base injectée fait charger les scripts du site depuis l’hôte d’un attaquant, nonce compris.',
    en: 'An injected base tag makes the site’s scripts load from an attacker’s host, nonce and all.',
  },
  remedy: {
    fr: "Ajoutez « base-uri 'none' » ou 'self'.",
    en: "Add “base-uri 'none'” or 'self'.",
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/base-uri',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1059.007'],
  require: { cspRestrictsBase: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRestrictsBase: true }],
  fail: [{ csp: 'enforced', cspRestrictsBase: false }],
  notApplicable: [{ csp: 'absent', cspRestrictsBase: false }],
};
