import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.origins-are-not-echoed',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'L’origine du demandeur n’est pas recopiée',
    en: 'The origin of whoever asks is not echoed',
  },
  risk: {
    fr: 'Le site accepte toute origine sous l’apparence d’une liste : un jour d’identifiants autorisés, et tout s’ouvre.',
    en: 'The site accepts any origin under the look of a list: once credentials are allowed, everything opens.',
  },
  remedy: {
    fr: 'Répondez * pour ce qui est public, rien pour le reste, ou une origine d’une liste fermée.',
    en: 'Answer * for what is public, nothing for the rest, or an origin of a closed list.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  },
  maps: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'iso27001-2022': ['A.8.3', 'A.8.26'],
    'owasp-top-10-2025': ['A01', 'A02'],
  },
  attack: ['T1185'],
  require: { cors: oneOf('same-origin', 'listed-origins', 'everyone') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ cors: 'listed-origins' }],
  fail: [{ cors: 'any-origin' }, { cors: 'any-origin-with-credentials' }],
};
