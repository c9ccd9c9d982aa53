import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.no-stranger-reads-answers-with-credentials',
  resource: 'web.site',
  severity: 'critical',
  title: {
    fr: 'Aucun site inconnu ne lit les réponses avec la session du visiteur',
    en: 'No unknown site reads answers with the visitor’s session',
  },
  risk: {
    fr: 'N’importe quelle page ouverte par un visiteur connecté peut lire ses données en son nom.',
    en: 'Any page that a signed-in visitor opens can read their data in their name.',
  },
  remedy: {
    fr: 'N’acceptez que des origines d’une liste fermée ; ne recopiez jamais l’en-tête Origin dans Access-Control-Allow-Origin.',
    en: 'Accept origins of a closed list only; never copy the Origin header into Access-Control-Allow-Origin.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'iso27001-2022': ['A.8.3', 'A.8.26'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1185', 'T1539'],
  require: { cors: oneOf('same-origin', 'listed-origins', 'everyone', 'any-origin') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ cors: 'same-origin' }, { cors: 'everyone' }],
  fail: [{ cors: 'any-origin-with-credentials' }],
};
