import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.links-do-not-hand-over-the-window',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les liens ne confient pas la fenêtre à d’autres sites',
    en: 'Links do not hand the window over to other sites',
  },
  risk: {
    fr: 'Avec rel=opener, le site visité peut remplacer la page d’origine par une copie.',
    en: 'With rel=opener, the site that is visited can replace the first page with a copy.',
  },
  remedy: {
    fr: 'Retirez opener ; écrivez noopener pour les navigateurs anciens.',
    en: 'Remove opener; write noopener for old browsers.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02', 'A06'],
  },
  attack: ['T1566.002'],
  require: { linksWithOpener: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ linksWithOpener: [] }],
  fail: [{ linksWithOpener: ['https://other.example/'] }],
};
