import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.forms-stay-on-the-site',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique dit où mènent les formulaires',
    en: 'The policy says where forms lead',
  },
  risk: {
    fr: 'Un formulaire injecté envoie le mot de passe ailleurs : default-src ne le couvre pas.',
    en: 'An injected form sends the password elsewhere: default-src does not cover it.',
  },
  remedy: {
    fr: "Ajoutez « form-action 'self' », et les hôtes de paiement ou de connexion.",
    en: "Add “form-action 'self'”, and the hosts to pay or to sign in.",
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/form-action',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1056.003'],
  require: { cspRestrictsForms: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspRestrictsForms: true }],
  fail: [{ csp: 'enforced', cspRestrictsForms: false }],
  notApplicable: [{ csp: 'absent', cspRestrictsForms: false }],
};
