import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.comments-tell-nothing',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les commentaires ne révèlent rien',
    en: 'Comments tell nothing',
  },
  risk: {
    fr: 'Des mots de développeur disent ce qui reste à corriger, ou comment on entre.',
    en: 'Words of a developer tell what is still to be mended, or how one gets in.',
  },
  remedy: {
    fr: 'Retirez les commentaires à la construction du site.',
    en: 'Strip comments when the site is built.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { revealingComments: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ revealingComments: [] }],
  fail: [{ revealingComments: ['TODO check the password'] }],
};
