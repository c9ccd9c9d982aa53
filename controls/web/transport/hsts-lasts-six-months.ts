import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.hsts-lasts-six-months',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'HSTS dure au moins six mois',
    en: 'HSTS lasts at least six months',
  },
  risk: {
    fr: 'Une durée courte s’oublie entre deux visites : la suivante part de nouveau en clair.',
    en: 'A short time is forgotten between two visits: the next one starts in the clear again.',
  },
  remedy: {
    fr: 'Portez max-age à 31536000 (un an) une fois le site sûr de rester en HTTPS.',
    en: 'Raise max-age to 31536000 (a year) once the site is sure to stay on HTTPS.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { hstsMaxAge: atLeast(15552000) },
  when: { hstsMaxAge: atLeast(1) },
});

export const cases: Cases<'web.site'> = {
  pass: [{ hstsMaxAge: 15552000 }],
  fail: [{ hstsMaxAge: 86400 }],
  notApplicable: [{ hstsMaxAge: 0 }],
};
