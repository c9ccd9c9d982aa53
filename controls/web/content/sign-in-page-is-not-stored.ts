import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.sign-in-page-is-not-stored',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'La page de connexion n’est pas gardée en cache',
    en: 'The sign-in page is not kept in a cache',
  },
  risk: {
    fr: 'Sur un poste partagé, revenir en arrière montre ce que la personne d’avant a vu.',
    en: 'On a shared machine, going back shows what the person before has seen.',
  },
  remedy: {
    fr: 'Envoyez « Cache-Control: no-store » sur ces pages et sur celles du compte.',
    en: 'Send “Cache-Control: no-store” on these pages and on those of the account.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cache-Control',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02', 'A06'],
  },
  attack: ['T1539'],
  require: { mayBeStored: isFalse },
  when: { asksPassword: isTrue },
});

export const cases: Cases<'web.page'> = {
  pass: [{ asksPassword: true, mayBeStored: false }],
  fail: [{ asksPassword: true, mayBeStored: true }],
  notApplicable: [{ asksPassword: false, mayBeStored: true }],
};
