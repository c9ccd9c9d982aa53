import { equals, isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.policy-has-no-mistake',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La politique est lue comme elle a été écrite',
    en: 'The policy is read as it was written',
  },
  risk: {
    fr: 'Une directive répétée ou mal écrite est ignorée sans bruit : la protection n’est pas celle que l’on croit.',
    en: 'A directive that is repeated or misspelt is ignored without a sound: the protection is not the one believed in.',
  },
  remedy: {
    fr: 'Corrigez ce qui est signalé, mots-clés entre apostrophes, une directive par nom.',
    en: 'Mend what is reported, keywords in quotes, one directive for each name.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: [],
  require: { cspMistakes: isEmpty },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspMistakes: [] }],
  fail: [{ csp: 'enforced', cspMistakes: ['script-src self'] }],
  notApplicable: [{ csp: 'absent', cspMistakes: ['script-src self'] }],
};
