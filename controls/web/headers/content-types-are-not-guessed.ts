import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.content-types-are-not-guessed',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le navigateur ne devine pas le type des contenus',
    en: 'Browsers do not guess the type of content',
  },
  risk: {
    fr: 'Un fichier déposé par un inconnu, annoncé comme du texte ou une image, peut être exécuté comme un script du site.',
    en: 'A file that a stranger uploaded, announced as text or as an image, may run as a script of the site.',
  },
  remedy: {
    fr: 'Envoyez « X-Content-Type-Options: nosniff » avec toutes les réponses, et un Content-Type exact.',
    en: 'Send “X-Content-Type-Options: nosniff” with every answer, and an exact Content-Type.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options',
  },
  maps: { 'nist-800-53-r5': ['CM-6', 'SI-10'], 'iso27001-2022': ['A.8.9'] },
  attack: ['T1189'],
  require: { nosniff: isTrue },
});

export const cases: Cases<'web.site'> = {
  pass: [{ nosniff: true }],
  fail: [{ nosniff: false }],
};
