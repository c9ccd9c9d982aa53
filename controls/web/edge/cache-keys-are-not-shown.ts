import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.edge.cache-keys-are-not-shown',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les réponses ne montrent pas les clés du cache',
    en: 'Answers do not show the keys of the cache',
  },
  risk: {
    fr: 'Qui sait sous quelle clé une page est gardée sait quelle requête la remplace pour tous.',
    en: 'Whoever knows the key under which a page is kept knows which request replaces it for all.',
  },
  remedy: {
    fr: 'Retirez ces en-têtes au dernier serveur avant le visiteur.',
    en: 'Remove these headers at the last server before the visitor.',
    effort: 'low',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { cacheKeyHeaders: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ cacheKeyHeaders: [] }],
  fail: [{ cacheKeyHeaders: ['surrogate-key: home article-12'] }],
};
