import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.api-description-is-kept-for-its-users',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'La description de l’API est réservée à ses usagers',
    en: 'The description of the API is kept for its users',
  },
  risk: {
    fr: 'Si l’API n’est pas publique, sa description dresse la liste de ce qu’il y a à essayer.',
    en: 'If the API is not public, its description lists what there is to try.',
  },
  remedy: {
    fr: 'Demandez une connexion pour la lire, ou exemptez ce contrôle si l’API est publique.',
    en: 'Ask for a sign-in to read it, or exempt this control if the API is public.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1594'],
  require: { describesApi: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ describesApi: false }],
  fail: [{ describesApi: true }],
};
