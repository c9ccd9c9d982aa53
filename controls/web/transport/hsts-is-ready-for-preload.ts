import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.transport.hsts-is-ready-for-preload',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'HSTS remplit les conditions de la liste préchargée',
    en: 'HSTS meets the conditions of the preload list',
  },
  risk: {
    fr: 'Seule la liste préchargée dans les navigateurs protège la toute première visite.',
    en: 'Only the list that browsers ship with protects the very first visit.',
  },
  remedy: {
    fr: 'Envoyez max-age d’un an au moins, includeSubDomains et preload, puis inscrivez le domaine ; en revenir prend des mois.',
    en: 'Send a max-age of a year at least, includeSubDomains and preload, then submit the domain; going back takes months.',
    effort: 'high',
    doc: 'https://hstspreload.org/',
  },
  maps: {
    'nist-800-53-r5': ['SC-8', 'SC-8(1)'],
    'iso27001-2022': ['A.8.24'],
    'owasp-top-10-2025': ['A04'],
  },
  attack: ['T1557'],
  require: { hstsIsPreloadable: isTrue },
  when: { hstsMaxAge: atLeast(1) },
});

export const cases: Cases<'web.site'> = {
  pass: [{ hstsMaxAge: 31536000, hstsIsPreloadable: true }],
  fail: [{ hstsMaxAge: 31536000, hstsIsPreloadable: false }],
  notApplicable: [{ hstsMaxAge: 0, hstsIsPreloadable: false }],
};
