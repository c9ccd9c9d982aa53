import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.session-cookie-has-a-prefix',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'Le nom du cookie de session interdit qu’un autre l’écrase',
    en: 'The name of the session cookie keeps others from overwriting it',
  },
  risk: {
    fr: 'Un sous-domaine, ou une page en clair, peut imposer au visiteur la session d’un attaquant.',
    en: 'A subdomain, or a page in the clear, can force an attacker’s session on the visitor.',
  },
  remedy: {
    fr: 'Nommez-le avec le préfixe __Host-.',
    en: 'Name it with the __Host- prefix.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: {
    'nist-800-53-r5': ['SC-23'],
    'iso27001-2022': ['A.8.5', 'A.8.26'],
    'owasp-top-10-2025': ['A02', 'A07'],
  },
  attack: ['T1539'],
  require: { prefix: oneOf('host', 'secure') },
  when: { purpose: equals('session') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ purpose: 'session', prefix: 'host' }],
  fail: [{ purpose: 'session', prefix: 'none' }],
  notApplicable: [{ purpose: 'other', prefix: 'none' }],
};
