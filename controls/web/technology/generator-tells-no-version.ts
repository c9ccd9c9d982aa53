import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.technology.generator-tells-no-version',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'La page ne dit pas la version de l’outil qui l’a faite',
    en: 'The page does not tell the version of the tool that made it',
  },
  risk: {
    fr: 'La version exacte d’un gestionnaire de contenu dit quelles failles essayer.',
    en: 'The exact version of a content manager tells which flaws to try.',
  },
  remedy: {
    fr: 'Retirez la balise generator, ou son numéro ; et tenez l’outil à jour.',
    en: 'Remove the generator tag, or its number; and keep the tool up to date.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { generatorVersion: equals(null) },
});

export const cases: Cases<'web.page'> = {
  pass: [{ generatorVersion: null }],
  fail: [{ generatorVersion: 'WordPress 6.2.1' }],
};
