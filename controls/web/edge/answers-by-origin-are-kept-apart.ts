import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.edge.answers-by-origin-are-kept-apart',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les caches gardent à part les réponses faites à chaque origine',
    en: 'Caches keep the answers made for each origin apart',
  },
  risk: {
    fr: 'La permission donnée à une origine reste en cache et sert à une autre, ou l’en prive.',
    en: 'The permission given to one origin stays in a cache and serves another, or keeps it out.',
  },
  remedy: {
    fr: 'Ajoutez « Vary: Origin » à toute réponse qui dépend de l’origine de la requête.',
    en: 'Add “Vary: Origin” to every answer that depends on the origin of the request.',
    effort: 'low',
    doc: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-4'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { corsAnswersAreKeyed: isTrue },
  when: { cors: oneOf('any-origin', 'any-origin-with-credentials') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ cors: 'any-origin', corsAnswersAreKeyed: true }],
  fail: [{ cors: 'any-origin', corsAnswersAreKeyed: false }],
  notApplicable: [{ cors: 'same-origin' }, { cors: 'everyone', corsAnswersAreKeyed: false }],
};
