import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.pages-are-not-embedded-by-other-sites',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les autres sites ne peuvent pas charger les pages du site',
    en: 'Other sites cannot load the pages of the site',
  },
  risk: {
    fr: 'Chargée depuis un autre site, une page peut livrer de ce qu’elle contient par le temps ou la mémoire qu’elle prend.',
    en: 'Loaded from another site, a page may give away what it holds by the time or memory that it takes.',
  },
  remedy: {
    fr: 'Envoyez « Cross-Origin-Resource-Policy: same-origin », ou same-site.',
    en: 'Send “Cross-Origin-Resource-Policy: same-origin”, or same-site.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Resource-Policy',
  },
  maps: {
    'nist-800-53-r5': ['AC-4', 'SC-39'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: [],
  require: { resourcePolicy: oneOf('same-origin', 'same-site') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ resourcePolicy: 'same-origin' }, { resourcePolicy: 'same-site' }],
  fail: [{ resourcePolicy: 'none' }, { resourcePolicy: 'cross-origin' }],
};
