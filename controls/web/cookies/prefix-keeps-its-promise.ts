import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.prefix-keeps-its-promise',
  resource: 'web.cookie',
  severity: 'medium',
  title: {
    fr: 'Le cookie tient la promesse de son préfixe',
    en: 'The cookie keeps the promise of its prefix',
  },
  risk: {
    fr: 'Les navigateurs jettent un cookie dont les attributs démentent le préfixe : ce qui en dépend casse.',
    en: 'Browsers drop a cookie whose attributes belie its prefix: what depends on it breaks.',
  },
  remedy: {
    fr: 'Avec __Secure- : Secure. Avec __Host- : Secure, Path=/ et pas de Domain.',
    en: 'With __Secure-: Secure. With __Host-: Secure, Path=/ and no Domain.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: [],
  require: { prefixHolds: isTrue },
  when: { prefix: oneOf('host', 'secure') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ prefix: 'host', prefixHolds: true }],
  fail: [
    { prefix: 'host', prefixHolds: false },
    { prefix: 'secure', prefixHolds: false },
  ],
  notApplicable: [{ prefix: 'none', prefixHolds: true }],
};
