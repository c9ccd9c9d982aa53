import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.source-maps-are-not-published',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les plans de source ne sont pas publiés',
    en: 'Source maps are not published',
  },
  risk: {
    fr: 'Le code d’origine se lit en entier, commentaires et chemins compris.',
    en: 'The original code is read whole, comments and paths included.',
  },
  remedy: {
    fr: 'Gardez les plans pour l’outil de suivi des erreurs, hors du serveur public.',
    en: 'Keep the maps for the error tracker, off the public server.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/SourceMap',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'iso27001-2022': ['A.8.4', 'A.8.12'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1592.002'],
  require: { sourceMaps: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ sourceMaps: [] }],
  fail: [{ sourceMaps: ['https://a.fr/app.js.map'] }],
};
