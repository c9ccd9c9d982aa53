import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.headers.addresses-do-not-leak-to-other-sites',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Les autres sites n’apprennent pas quelle page les a appelés',
    en: 'Other sites do not learn which page called them',
  },
  risk: {
    fr: 'L’adresse d’une page peut porter un nom, une recherche, un jeton de réinitialisation.',
    en: 'The address of a page may carry a name, a search, a reset token.',
  },
  remedy: {
    fr: 'Envoyez « Referrer-Policy: strict-origin-when-cross-origin » ou plus strict.',
    en: 'Send “Referrer-Policy: strict-origin-when-cross-origin” or stricter.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1594'],
  require: { referrer: oneOf('private', 'default') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ referrer: 'private' }, { referrer: 'default' }],
  fail: [{ referrer: 'leaks' }, { referrer: 'unknown-keyword' }],
};
