import { isEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.nothing-active-comes-in-the-clear',
  resource: 'web.page',
  severity: 'high',
  title: {
    fr: 'Aucun script, style ou cadre ne vient en HTTP',
    en: 'No script, style or frame comes over HTTP',
  },
  risk: {
    fr: 'Remplacé sur le chemin, un seul script rend HTTPS inutile ; les navigateurs le bloquent, et la page casse.',
    en: 'Replaced on the way, a single script makes HTTPS useless; browsers block it, and the page breaks.',
  },
  remedy: {
    fr: 'Demandez ces fichiers en HTTPS, ou ajoutez upgrade-insecure-requests.',
    en: 'Ask for these files over HTTPS, or add upgrade-insecure-requests.',
    effort: 'low',
    doc: 'https://www.w3.org/TR/mixed-content/',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-18'],
    'iso27001-2022': ['A.8.24', 'A.8.26'],
    'owasp-top-10-2025': ['A04', 'A08'],
  },
  attack: ['T1557'],
  require: { activeMixedContent: isEmpty },
  when: { overHttps: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ overHttps: true, activeMixedContent: [] }],
  fail: [{ overHttps: true, activeMixedContent: ['http://a.fr/x.js'] }],
  notApplicable: [{ overHttps: false, activeMixedContent: [] }],
};
