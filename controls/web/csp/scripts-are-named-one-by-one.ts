import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.csp.scripts-are-named-one-by-one',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les scripts sont admis un par un, par nonce ou empreinte',
    en: 'Scripts are let in one by one, by nonce or digest',
  },
  risk: {
    fr: 'Une liste d’hôtes finit presque toujours par admettre un fichier qui la contourne.',
    en: 'A list of hosts nearly always ends up letting in a file that gets around it.',
  },
  remedy: {
    fr: "Donnez à chaque réponse un nonce neuf, posez-le sur les scripts, et ajoutez 'strict-dynamic'.",
    en: "Give each answer a new nonce, put it on the scripts, and add 'strict-dynamic'.",
    effort: 'high',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1059.007'],
  require: { cspNamesScripts: isTrue },
  when: { csp: equals('enforced') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ csp: 'enforced', cspNamesScripts: true }],
  fail: [{ csp: 'enforced', cspNamesScripts: false }],
  notApplicable: [{ csp: 'absent', cspNamesScripts: false }],
};
