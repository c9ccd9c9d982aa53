import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.scripts-stand-apart-from-the-page',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les scripts sont séparés de la page',
    en: 'Scripts stand apart from the page',
  },
  risk: {
    fr: 'Des attributs comme onclick obligent à permettre les scripts écrits dans la page, injectés compris.',
    en: 'Attributes such as onclick force one to allow scripts that stand in the page, injected ones too.',
  },
  remedy: {
    fr: 'Déplacez ces attributs dans des fichiers, avec addEventListener.',
    en: 'Move these attributes into files, with addEventListener.',
    effort: 'high',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  },
  maps: { 'nist-800-53-r5': ['SC-18'], 'iso27001-2022': ['A.8.26'], 'owasp-top-10-2025': ['A02'] },
  attack: ['T1059.007'],
  require: { inlineHandlers: equals(0) },
});

export const cases: Cases<'web.page'> = {
  pass: [{ inlineHandlers: 0 }],
  fail: [{ inlineHandlers: 3 }],
};
